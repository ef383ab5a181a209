package io.larkfit;

import io.larkfit.meta.SecuritySchemes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which headers a caller may add to a request. */
final class ExtraHeaders {
  private static final Pattern CREDENTIALS =
      anyOf(
          SecuritySchemes.TENANT_ACCESS_TOKEN_HEADER
              + "|"
              + SecuritySchemes.HELPDESK_TOKEN_HEADER
              + "|Cookie|Proxy-Authorization");
  private static final Pattern FRAMING =
      anyOf(
          "Accept-Encoding|Connection|Content-(?:Encoding|Length|Type)|Expect|Host|TE|Trailer"
              + "|Transfer-Encoding|Upgrade");

  private static Pattern anyOf(String names) {
    return Pattern.compile(names, Pattern.CASE_INSENSITIVE);
  }

  private ExtraHeaders() {}

  /**
   * The name, if a caller may set it.
   *
   * @throws IllegalArgumentException saying why not
   */
  static String checkedName(@Nullable String name) {
    if (name == null || !name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw new IllegalArgumentException(
          "the name of a header is "
              + (name == null ? "null" : "not one that HTTP allows")
              + ": give letters, digits and hyphens");
    }
    if (CREDENTIALS.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the header "
              + name
              + " carries a credential, which may go to the platform only: use"
              + " userToken, tenantToken or helpdesk");
    }
    if (FRAMING.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the header " + name + " is set by the client, from the request: leave it out");
    }
    return name;
  }

  /**
   * The value, if it can be sent.
   *
   * @throws IllegalArgumentException naming the header, not the value
   */
  static String checkedValue(String name, @Nullable String value) {
    if (value == null || !value.matches("[ -~]*")) {
      throw new IllegalArgumentException(
          "the value of the header "
              + name
              + " is "
              + (value == null ? "null" : "not of visible ASCII and blanks only")
              + ": encode it, or leave the header out");
    }
    return value;
  }
}
