package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.sandbox.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The helpdesk agents' working schedules: what is created can be read back by agent id. */
final class AgentSchedules {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int ONLINE = 1;

  private final Map<String, JsonNode> updates = new HashMap<>();

  /** Keeps each agent's update; a later one replaces it. An update that names no agent is lost. */
  HttpResponse create(SandboxRequest request) {
    for (JsonNode update : request.body().path("agent_schedules")) {
      if (update.has("agent_id")) {
        updates.put(update.get("agent_id").asText(), update);
      }
    }
    return Replies.success(JSON.objectNode());
  }

  /** Answers with the agent's last update; an agent without one is an invalid argument. */
  HttpResponse get(SandboxRequest request) {
    String agentId = request.pathVariable("agent_id");
    JsonNode update = updates.get(agentId);
    if (update == null) {
      return Replies.failure(
          request,
          request.operation().errorOfKind(Kinds.INVALID_REQUEST),
          List.of("The sandbox holds no schedule of agent " + agentId + ": create one first"));
    }
    ObjectNode data = JSON.objectNode();
    ObjectNode schedule = data.putObject("agent_schedule");
    schedule.put("status", ONLINE);
    schedule.set("agent", agent(agentId));
    schedule.set("schedule", update.has("schedule") ? update.get("schedule") : JSON.arrayNode());
    schedule.putArray("agent_skills");
    for (JsonNode skillId : update.path("agent_skill_ids")) {
      schedule.withArray("agent_skills").add(skill(skillId.asText()));
    }
    return Replies.success(data);
  }

  void clear() {
    updates.clear();
  }

  private static ObjectNode agent(String agentId) {
    return JSON.objectNode()
        .put("id", agentId)
        .put("avatar_url", "https://avatar.example/agent.png")
        .put("name", "Sandbox agent")
        .put("email", "agent@helpdesk.example")
        .put("department", "Support")
        .put("company_name", "Sandbox");
  }

  private static ObjectNode skill(String skillId) {
    return JSON.objectNode()
        .put("id", skillId)
        .put("name", "Skill " + skillId)
        .put("is_default", false);
  }
}
