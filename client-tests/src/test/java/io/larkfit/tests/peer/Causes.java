package io.larkfit.tests.peer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Names of exceptions that do not depend on who was quicker, or on the system. */
final class Causes {
  private Causes() {}

  static String name(Throwable e) {
    if (e instanceof UnknownHostException || e instanceof ConnectException) {
      return e.getClass().getSimpleName();
    }
    if (e instanceof SSLException) {
      return "SSLException";
    }
    // Whether it timed out as a socket or as a call, and whether it was reset or ended, is chance.
    if (e instanceof InterruptedIOException) {
      return "timeout";
    }
    return e instanceof IOException ? "IOException" : e.getClass().getSimpleName();
  }
}
