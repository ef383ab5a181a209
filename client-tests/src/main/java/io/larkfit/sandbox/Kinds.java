package io.larkfit.sandbox;

/** The kind words of {@code x-larkfit-errors} that the sandbox answers by itself. */
final class Kinds {
  static final String INVALID_REQUEST = "invalid-request";
  static final String TOKEN_MISSING = "token-missing";
  static final String TOKEN_MALFORMED = "token-malformed";
  static final String TOKEN_INVALID = "token-invalid";
  static final String USER_TOKEN_INVALID = "user-token-invalid";
  static final String WRONG_CREDENTIALS = "wrong-credentials";
  static final String FORBIDDEN = "forbidden";
  static final String SCOPE_MISSING = "scope-missing";
  static final String RATE_LIMITED = "rate-limited";

  private Kinds() {}
}
