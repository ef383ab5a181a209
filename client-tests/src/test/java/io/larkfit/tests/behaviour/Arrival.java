package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as it reached a server. */
record Arrival(Optional<Operation> operation, HttpRequest request) {
  private static final String TOKEN_TARGET = "/open-apis/auth/v3/tenant_access_token/internal";

  static Arrival of(HttpRequest request) {
    return new Arrival(Operation.of(request), request);
  }

  /** Whether it asks for a tenant token. */
  boolean isForToken() {
    return request.target().equals(TOKEN_TARGET);
  }

  /** The access token, or null. */
  @Nullable String token() {
    String header = request.header("Authorization");
    return header == null ? null : header.replaceFirst("^Bearer ", "");
  }

  /** Whether it carries a helpdesk credential. */
  boolean hasHelpdesk() {
    return request.header("X-Lark-Helpdesk-Authorization") != null;
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
    if (!request.body().isEmpty()) {
      secrets.add("body");
    }
    return secrets;
  }
}
