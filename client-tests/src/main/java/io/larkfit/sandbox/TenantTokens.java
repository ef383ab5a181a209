package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.sandbox.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Issues tenant tokens as the platform does: a token lives two hours, and the same one is returned
 * until fewer than thirty minutes remain; then the old and the new one are both valid.
 */
final class TenantTokens implements OperationHandler {
  private static final Duration LIFETIME = Duration.ofHours(2);
  private static final Duration RENEWAL = Duration.ofMinutes(30);

  private record Issued(String token, Instant expiry) {}

  private final Clock clock;
  private final Deque<Issued> issued = new ArrayDeque<>();
  private int count;

  TenantTokens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public HttpResponse answer(SandboxRequest request) {
    boolean known =
        Credentials.APP_ID.equals(request.body().path("app_id").asText())
            && Credentials.APP_SECRET.equals(request.body().path("app_secret").asText());
    if (!known) {
      SpecError error = request.operation().errorOfKind(Kinds.WRONG_CREDENTIALS);
      return Replies.failure(request, error, List.of());
    }
    Instant now = clock.instant();
    Issued token = current(now);
    ObjectNode body = Replies.envelope("ok");
    body.put("tenant_access_token", token.token());
    body.put("expire", Duration.between(now, token.expiry()).toSeconds());
    return Replies.ok(body);
  }

  /** A valid token, as the operation would return it. */
  String issue() {
    return current(clock.instant()).token();
  }

  boolean isValid(String token) {
    Instant now = clock.instant();
    return issued.stream().anyMatch(i -> i.token().equals(token) && now.isBefore(i.expiry()));
  }

  /** Makes every token issued so far invalid. */
  void revokeAll() {
    issued.clear();
  }

  private Issued current(Instant now) {
    Issued last = issued.peekLast();
    if (last == null || Duration.between(now, last.expiry()).compareTo(RENEWAL) < 0) {
      last = new Issued("t-sandbox-" + ++count, now.plus(LIFETIME));
      issued.addLast(last);
    }
    return last;
  }
}
