package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.SecurityScheme;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads security schemes and what asks for them. */
public final class SecurityParser {

  private final OpenAPI openApi;
  private final Map<String, io.swagger.v3.oas.models.security.SecurityScheme> schemes;
  private final DocParser docs;
  private final ErrorCollector errors;

  public SecurityParser(OpenAPI openApi, ErrorCollector errors) {
    this.openApi = openApi;
    this.docs = new DocParser(errors);
    this.errors = errors;
    Components components = openApi.getComponents();
    this.schemes =
        components == null || components.getSecuritySchemes() == null
            ? Map.of()
            : new LinkedHashMap<>(components.getSecuritySchemes());
  }

  public List<SecurityScheme> schemes() {
    MemberNames names = MemberNames.ofConstants();
    List<SecurityScheme> result = new ArrayList<>();
    schemes.forEach(
        (name, scheme) -> {
          SecurityScheme.Kind kind = kind(name, scheme);
          if (kind != null) {
            result.add(
                new SecurityScheme(
                    name,
                    names.allocate(name),
                    kind,
                    header(kind, scheme),
                    docs.text(scheme.getDescription())));
          }
        });
    return result;
  }

  /** Alternatives of sets of schemes; the operation's own override the document's. */
  List<List<String>> of(Endpoint endpoint) {
    List<SecurityRequirement> own = endpoint.operation().getSecurity();
    List<SecurityRequirement> common = openApi.getSecurity();
    List<SecurityRequirement> asked = own != null ? own : common;
    if (asked == null) {
      return List.of();
    }
    Pointer at = (own != null ? endpoint.pointer() : Pointer.ROOT).child("security");
    List<List<String>> alternatives = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Pointer alternative = at.child(Integer.toString(i));
      asked.get(i).keySet().forEach(name -> check(name, alternative));
      alternatives.add(List.copyOf(asked.get(i).keySet()));
    }
    return alternatives;
  }

  private void check(String name, Pointer at) {
    if (!schemes.containsKey(name)) {
      errors.notice(
          at.child(name), "there is no security scheme '" + name + "': it has a name only");
    }
  }

  private SecurityScheme.@Nullable Kind kind(
      String name, io.swagger.v3.oas.models.security.SecurityScheme scheme) {
    Pointer at = Pointer.of("components", "securitySchemes", name);
    if (scheme.getType() == null) {
      errors.notice(at, "the security scheme has no known type: it has a name only");
      return null;
    }
    return switch (scheme.getType()) {
      case APIKEY -> SecurityScheme.Kind.API_KEY;
      case OAUTH2 -> SecurityScheme.Kind.OAUTH2;
      case OPENIDCONNECT -> SecurityScheme.Kind.OPEN_ID_CONNECT;
      case MUTUALTLS -> SecurityScheme.Kind.MUTUAL_TLS;
      case HTTP -> http(scheme.getScheme(), at);
    };
  }

  private SecurityScheme.Kind http(@Nullable String scheme, Pointer at) {
    return switch (scheme == null ? "" : scheme.toLowerCase(Locale.ROOT)) {
      case "bearer" -> SecurityScheme.Kind.BEARER;
      case "basic" -> SecurityScheme.Kind.BASIC;
      default -> {
        errors.notice(
            at.child("scheme"),
            "'" + scheme + "' is left to the caller: a whole Authorization value");
        yield SecurityScheme.Kind.API_KEY;
      }
    };
  }

  private static @Nullable String header(
      SecurityScheme.Kind kind, io.swagger.v3.oas.models.security.SecurityScheme scheme) {
    if (scheme.getType() == io.swagger.v3.oas.models.security.SecurityScheme.Type.APIKEY) {
      boolean header = scheme.getIn() == io.swagger.v3.oas.models.security.SecurityScheme.In.HEADER;
      return header ? scheme.getName() : null;
    }
    return kind == SecurityScheme.Kind.MUTUAL_TLS ? null : "Authorization";
  }
}
