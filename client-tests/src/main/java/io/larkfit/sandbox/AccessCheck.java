package io.larkfit.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request's credentials against the operation's security requirement. OpenAPI can say which
 * schemes a call takes; only the platform knows whether a token was issued, and to whom.
 */
final class AccessCheck {
  private static final String BEARER = "Bearer ";

  /** Which credentials of a scheme the platform knows, and the kind of error for any other. */
  private record Register(Predicate<String> knows, String refusal) {}

  private final List<SpecScheme> schemes;
  private final Map<String, Register> registers;

  AccessCheck(SpecDocument spec, TenantTokens tenantTokens) {
    schemes = spec.schemes();
    registers =
        Map.of(
            "tenantAccessToken", new Register(tenantTokens::isValid, Kinds.TOKEN_INVALID),
            "userAccessToken",
                new Register(Credentials.USER_TOKEN::equals, Kinds.USER_TOKEN_INVALID),
            "helpdeskToken", new Register(Credentials.helpdeskHeader()::equals, Kinds.FORBIDDEN));
  }

  /** The kind of error that the credentials deserve, or null if one alternative is satisfied. */
  @Nullable String refusal(SandboxRequest request) {
    String refusal = null;
    for (Set<SpecScheme> alternative : request.operation().security()) {
      refusal = refusal(request, alternative);
      if (refusal == null) {
        return null;
      }
    }
    return refusal;
  }

  /** The headers that carry a credential that the operation doesn't ask for. */
  List<String> strays(SandboxRequest request) {
    Set<String> asked =
        request.operation().security().stream()
            .flatMap(Set::stream)
            .map(SpecScheme::header)
            .collect(Collectors.toSet());
    List<String> strays = new ArrayList<>();
    for (String header : schemes.stream().map(SpecScheme::header).distinct().toList()) {
      if (!asked.contains(header) && request.http().header(header) != null) {
        strays.add(request.operation().id() + " takes no " + header + ", but the request has one");
      }
    }
    return strays;
  }

  private @Nullable String refusal(SandboxRequest request, Set<SpecScheme> alternative) {
    for (SpecScheme scheme : alternative) {
      String refusal = refusal(scheme, request.http().header(scheme.header()));
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private @Nullable String refusal(SpecScheme scheme, @Nullable String value) {
    Register register = registers.get(scheme.name());
    if (register == null) {
      throw new IllegalStateException("The sandbox does not know security scheme " + scheme.name());
    }
    if (!scheme.bearer()) {
      return value != null && register.knows().test(value) ? null : register.refusal();
    }
    if (value == null || value.isBlank()) {
      return Kinds.TOKEN_MISSING;
    }
    if (!value.startsWith(BEARER) || value.substring(BEARER.length()).isBlank()) {
      return Kinds.TOKEN_MALFORMED;
    }
    return register.knows().test(value.substring(BEARER.length())) ? null : register.refusal();
  }
}
