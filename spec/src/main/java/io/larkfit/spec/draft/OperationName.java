package io.larkfit.spec.draft;

/**
 * The names of an operation, none of which another operation of the document has.
 *
 * @param packageName as in {@code helpdesk.v1}
 * @param group of the facade, as in {@code helpdesk}
 * @param tag as in {@code helpdesk.agent_schedules}
 * @param resource of the tag, as in {@code agent_schedules}
 * @param method as in {@code create}
 * @param id as in {@code createAgentSchedule}
 */
record OperationName(
    String packageName, String group, String tag, String resource, String method, String id) {

  /** What types of the operation are called after, as in {@code AgentSchedule}. */
  String resourceType() {
    return Identifiers.pascal(Identifiers.singular(resource));
  }

  /** As in {@code CreateAgentSchedule}. */
  String typeStem() {
    return Identifiers.pascal(id);
  }
}
