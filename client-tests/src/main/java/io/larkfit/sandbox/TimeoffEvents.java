package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.sandbox.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The calendar's time-off events: each is kept and comes back as it was sent, with an id. */
final class TimeoffEvents implements OperationHandler {
  private static final List<String> FIELDS =
      List.of("user_id", "timezone", "start_time", "end_time", "title", "description");

  private final List<JsonNode> events = new ArrayList<>();

  @Override
  public HttpResponse answer(SandboxRequest request) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("timeoff_event_id", "timeoff:sandbox-" + (events.size() + 1));
    for (String field : FIELDS) {
      if (request.body().hasNonNull(field)) {
        event.set(field, request.body().get(field));
      }
    }
    events.add(event);
    return Replies.success(event);
  }

  void clear() {
    events.clear();
  }
}
