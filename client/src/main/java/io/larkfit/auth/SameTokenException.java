package io.larkfit.auth;

import java.io.IOException;

/**
 * A repeat was stopped before it was sent: in place of the token that the platform had refused, its
 * source gave the same one again, so the platform would only refuse it again.
 */
public final class SameTokenException extends IOException {
  private static final long serialVersionUID = 1;

  SameTokenException(String name) {
    super("the source of the " + name + " gave the token again that the platform had refused");
  }
}
