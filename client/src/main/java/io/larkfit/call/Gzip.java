package io.larkfit.call;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import okhttp3.Response;

/** Tells bodies that came whole, but do not unzip, from those that broke off on their way. */
final class Gzip {
  private Gzip() {}

  /** Whether reading failed because OkHttp could not unzip the body. */
  static boolean isBroken(Response response, IOException e) {
    Response raw = response.networkResponse();
    if (raw == null || !"gzip".equalsIgnoreCase(raw.header("Content-Encoding"))) {
      return false;
    }
    // What the connection throws is of a class of its own, or an EOFException without these words.
    return e.getClass() == IOException.class
        || e instanceof ZipException
        || (e instanceof EOFException && String.valueOf(e.getMessage()).contains("prematurely"));
  }
}
