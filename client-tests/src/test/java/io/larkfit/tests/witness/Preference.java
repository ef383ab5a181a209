package io.larkfit.tests.witness;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Asks Prism for a certain answer, and keeps the answer as it came. */
final class Preference implements Interceptor {
  private final String preference;
  private volatile String body = "";

  private Preference(String preference) {
    this.preference = preference;
  }

  /** The answer of this status, by the name of its example. */
  static Preference example(int status, String example) {
    return new Preference("code=" + status + ", example=" + example);
  }

  /** An answer of this status, made up by the schema. */
  static Preference invented(int status) {
    return new Preference("code=" + status + ", dynamic=true");
  }

  /** The body of the last answer. */
  String body() {
    return body;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response =
        chain.proceed(chain.request().newBuilder().header("Prefer", preference).build());
    body = response.peekBody(Long.MAX_VALUE).string();
    return response;
  }
}
