package io.larkfit.auth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token, and until when it is used without asking anybody. */
final class Lease {
  /** The longest life that the platform gives to a token. */
  static final Duration LONGEST = Duration.ofHours(2);

  private static final Duration MARGIN = Duration.ofMinutes(3);

  private final String token;
  private final Instant end;

  Lease(String token, Instant end) {
    this.token = token;
    this.end = end;
  }

  /**
   * Of a token that begins its life. It is used until three minutes before its end, but for half of
   * its life at least: a short one would otherwise be fetched for each call.
   */
  static Lease ofIssued(StoredToken token, Instant issued) {
    Duration half = Duration.between(issued, token.expiresAt()).dividedBy(2);
    Duration margin = half.compareTo(MARGIN) < 0 ? half : MARGIN;
    return new Lease(token.token(), token.expiresAt().minus(margin));
  }

  /** Of a token that somebody else fetched some time ago, and whose end may be a lie. */
  static Lease ofStored(StoredToken token, Instant now) {
    Instant latest = now.plus(LONGEST);
    Instant end = token.expiresAt().isAfter(latest) ? latest : token.expiresAt();
    return new Lease(token.token(), end.minus(MARGIN));
  }

  String token() {
    return token;
  }

  boolean isFor(@Nullable String token) {
    return this.token.equals(token);
  }

  boolean holdsAt(Instant now) {
    return now.isBefore(end);
  }
}
