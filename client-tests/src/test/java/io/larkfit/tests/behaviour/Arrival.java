package io.larkfit.tests.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A request as it reached a server. */
record Arrival(Optional<Operation> operation, RecordedRequest request) {
  private static final String TOKEN_TARGET = "/open-apis/auth/v3/tenant_access_token/internal";

  static Arrival of(RecordedRequest request) {
    return new Arrival(Operation.of(request), request);
  }

  /** Whether it asks for a tenant token. */
  boolean isForToken() {
    return request.getTarget().equals(TOKEN_TARGET);
  }

  /** Whether the server cut it off before it had read anything. */
  boolean isCutOff() {
    return request.getHeaders().size() == 0;
  }

  /** The access token, or null. */
  @Nullable String token() {
    String header = request.getHeaders().get("Authorization");
    return header == null ? null : header.replaceFirst("^Bearer ", "");
  }

  /** Whether it carries a helpdesk credential. */
  boolean hasHelpdesk() {
    return request.getHeaders().get("X-Lark-Helpdesk-Authorization") != null;
  }

  /** What of it should not be known to a server that it was not meant for. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    if (token() != null) {
      secrets.add("token");
    }
    if (hasHelpdesk()) {
      secrets.add("helpdesk credential");
    }
    if (request.getBodySize() > 0) {
      secrets.add("body");
    }
    return secrets;
  }
}
