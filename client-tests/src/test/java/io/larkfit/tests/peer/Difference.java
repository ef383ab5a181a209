package io.larkfit.tests.peer;

import org.jspecify.annotations.Nullable;

/** What the two clients may put on the wire differently, and why. */
public enum Difference {
  /** Who is calling. */
  USER_AGENT(
      "header user-agent",
      "`larkfit/<version> …`",
      "`oapi-sdk-java/v2.0.0`",
      "It names the client; the SDK's names a version that it is not.") {
    @Override
    boolean explains(Wire ours, Wire theirs) {
      return true;
    }
  },
  /** The type of a body that is not there. */
  CONTENT_TYPE_OF_NOTHING(
      "header content-type",
      "only with a body",
      "also on a GET",
      "A request without a body has no type to tell.") {
    @Override
    boolean explains(Wire ours, Wire theirs) {
      return ours.body().isMissingNode() && !ours.headers().containsKey("content-type");
    }
  },
  /** An agent id that is more than a name. */
  PATH_VALUE(
      "target",
      "an agent id stays one segment: `/`, `\\`, `?`, `#` and `%` are encoded",
      "it is pasted into the URL, where it can end the path or the segment",
      "A value must not choose the operation.") {
    @Override
    boolean explains(Wire ours, Wire theirs) {
      return ours.target().matches(".*%(2F|3F|23|25|5C).*");
    }
  };

  private final String part;
  private final String larkfit;
  private final String sdk;
  private final String reason;

  Difference(String part, String larkfit, String sdk, String reason) {
    this.part = part;
    this.larkfit = larkfit;
    this.sdk = sdk;
    this.reason = reason;
  }

  /** Whether a difference in its part, in this pair of requests, is the one that it means. */
  abstract boolean explains(Wire ours, Wire theirs);

  /** The difference that explains a part in which two requests differ; null if none does. */
  static @Nullable Difference of(String part, Wire ours, Wire theirs) {
    for (Difference difference : values()) {
      if (difference.part.equals(part) && difference.explains(ours, theirs)) {
        return difference;
      }
    }
    return null;
  }

  /** As a line of a table. */
  public String markdown() {
    return "| " + String.join(" | ", part, larkfit, sdk, reason) + " |";
  }
}
