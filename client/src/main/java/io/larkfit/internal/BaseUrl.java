package io.larkfit.internal;

import io.larkfit.Servers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The address of a server, in the form that Retrofit needs. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * The URL, ending in a slash.
   *
   * @param text as the caller gave it
   * @return the same, in the form that Retrofit needs
   * @throws IllegalArgumentException if it is not one below which paths can stand
   */
  public static HttpUrl parse(@Nullable String text) {
    HttpUrl url = text == null ? null : HttpUrl.parse(text);
    if (url == null) {
      throw new IllegalArgumentException(
          "baseUrl is not an http or https URL: give one such as " + Servers.FEISHU);
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException("baseUrl holds a user name or password: leave it out");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException("baseUrl holds a query or fragment: leave it out");
    }
    String path = url.encodedPath();
    return path.endsWith("/") ? url : url.newBuilder().encodedPath(path + "/").build();
  }
}
