package io.larkfit.codegen.ir;

import org.jspecify.annotations.Nullable;

/**
 * @param name its key in {@code components.securitySchemes}
 * @param constantName in UPPER_SNAKE_CASE
 * @param header the header that carries the credential ({@code Authorization} for http and oauth2
 *     schemes); null if it is not a header
 */
public record SecurityScheme(
    String name, String constantName, Kind kind, @Nullable String header, Doc doc) {

  public enum Kind {
    BEARER,
    BASIC,
    API_KEY,
    OAUTH2,
    OPEN_ID_CONNECT,
    MUTUAL_TLS
  }
}
