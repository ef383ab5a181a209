package io.larkfit.sandbox;

import io.larkfit.sandbox.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The platform's state and its rules: first the spec and the credentials, then the planned
 * failures, then what the operation does.
 */
class Platform {
  private final SpecDocument spec = SpecDocument.bundled();
  private final TenantTokens tenantTokens;
  private final AgentSchedules agentSchedules = new AgentSchedules();
  private final TimeoffEvents timeoffEvents = new TimeoffEvents();
  private final Failures failures = new Failures();
  private final AccessCheck access;
  private final Map<String, OperationHandler> handlers;

  Platform(Clock clock) {
    tenantTokens = new TenantTokens(clock);
    access = new AccessCheck(spec, tenantTokens);
    handlers =
        Map.of(
            "createAgentSchedules",
            agentSchedules::create,
            "getAgentSchedule",
            agentSchedules::get,
            "createTimeoffEvent",
            timeoffEvents,
            "issueTenantAccessToken",
            tenantTokens);
  }

  /** Where the request contradicts the spec, credentials that nobody asked for included. */
  List<String> problems(SandboxRequest request) {
    List<String> problems = new ArrayList<>(SpecCheck.bundled().problems(request.http()));
    problems.addAll(access.strays(request));
    return problems;
  }

  synchronized HttpResponse answer(SandboxRequest request, List<String> problems) {
    SpecOperation operation = request.operation();
    String refusal = access.refusal(request);
    if (refusal != null) {
      return Replies.failure(request, operation.errorOfKind(refusal), problems);
    }
    if (!problems.isEmpty()) {
      return Replies.failure(request, operation.errorOfKind(Kinds.INVALID_REQUEST), problems);
    }
    SpecError planned = failures.next(operation);
    if (planned != null) {
      return Replies.failure(request, planned, List.of());
    }
    return handler(operation).answer(request);
  }

  synchronized void fail(String operationId, long code) {
    SpecOperation operation = spec.operation(operationId);
    failures.plan(operation, operation.error(code));
  }

  synchronized String issueTenantToken() {
    return tenantTokens.issue();
  }

  synchronized void revokeTenantTokens() {
    tenantTokens.revokeAll();
  }

  /** Forgets what was created and what was planned. Tokens stay valid: clients may hold them. */
  synchronized void reset() {
    agentSchedules.clear();
    timeoffEvents.clear();
    failures.clear();
  }

  private OperationHandler handler(SpecOperation operation) {
    OperationHandler handler = handlers.get(operation.id());
    if (handler == null) {
      throw new IllegalStateException("The sandbox does not play " + operation.id() + " yet");
    }
    return handler;
  }
}
