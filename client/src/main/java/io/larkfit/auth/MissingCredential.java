package io.larkfit.auth;

import io.larkfit.meta.Security;
import io.larkfit.meta.SecuritySchemes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which credential a call lacks, and how to give it. */
final class MissingCredential {
  private MissingCredential() {}

  static CredentialException of(Security[] alternatives, Credentials credentials) {
    List<List<String>> missing =
        Stream.of(alternatives)
            .map(alternative -> credentials.missing(Arrays.asList(alternative.value())))
            .distinct()
            .collect(Collectors.toList());
    return new CredentialException(
        "it needs " + join(missing, MissingCredential::name) + ", and there is none",
        "Set " + join(missing, MissingCredential::setter) + ".",
        null);
  }

  private static String join(List<List<String>> missing, Function<String, String> word) {
    return missing.stream()
        .map(schemes -> schemes.stream().map(word).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  private static String name(String scheme) {
    switch (scheme) {
      case SecuritySchemes.TENANT_ACCESS_TOKEN:
        return "a tenant token";
      case SecuritySchemes.USER_ACCESS_TOKEN:
        return "a user token";
      case SecuritySchemes.HELPDESK_TOKEN:
        return "a helpdesk credential";
      default:
        return "a credential of the kind " + scheme;
    }
  }

  private static String setter(String scheme) {
    switch (scheme) {
      case SecuritySchemes.TENANT_ACCESS_TOKEN:
        return "app(id, secret) or tenantToken(...) on Feishu.builder(), or tenantToken(...) in"
            + " CallOptions";
      case SecuritySchemes.USER_ACCESS_TOKEN:
        return "userToken(...) on Feishu.builder() or in CallOptions";
      case SecuritySchemes.HELPDESK_TOKEN:
        return "helpdesk(id, token) on Feishu.builder() or in CallOptions";
      default:
        return "nothing: this client cannot give a " + scheme;
    }
  }
}
