package io.larkfit.internal;

import io.larkfit.CallOptions;
import io.larkfit.auth.HelpdeskCredential;
import io.larkfit.auth.TokenSource;
import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one call proves itself with: the credentials that its operation's security names, of those
 * that were given to the call and to its client.
 */
final class Credentials {
  private static final Credentials NONE =
      new Credentials(CallOptions.none(), Collections.emptyList());

  private final @Nullable TokenSource tenant;
  private final @Nullable TokenSource user;
  private final @Nullable HelpdeskCredential helpdesk;

  /** Those that the schemes name, and nothing else. */
  private Credentials(CallOptions all, List<String> schemes) {
    tenant = schemes.contains(SecuritySchemes.TENANT_ACCESS_TOKEN) ? all.tenantToken() : null;
    user = schemes.contains(SecuritySchemes.USER_ACCESS_TOKEN) ? all.userToken() : null;
    helpdesk = schemes.contains(SecuritySchemes.HELPDESK_TOKEN) ? all.helpdesk() : null;
  }

  /**
   * Of the alternatives that can be met, those of the one that uses most of what was given to this
   * very call: who gives a call a user token wants it used, even where a tenant token would do. The
   * spec's order breaks ties.
   *
   * @param alternatives sets of security schemes; empty if no credential is needed
   * @param given what the call was given
   * @param own what its client was given
   * @throws CredentialException if none can be met
   */
  static Credentials choose(List<List<String>> alternatives, CallOptions given, CallOptions own)
      throws CredentialException {
    if (alternatives.isEmpty()) {
      return NONE;
    }
    CallOptions all = given.orElse(own);
    List<String> best = null;
    for (List<String> schemes : alternatives) {
      boolean met = schemes.stream().allMatch(scheme -> has(all, scheme));
      if (met && (best == null || count(given, schemes) > count(given, best))) {
        best = schemes;
      }
    }
    if (best == null) {
      throw missing(alternatives, all);
    }
    return new Credentials(all, best);
  }

  private static long count(CallOptions options, List<String> schemes) {
    return schemes.stream().filter(scheme -> has(options, scheme)).count();
  }

  private static boolean has(CallOptions options, String scheme) {
    Kind kind = Kind.of(scheme);
    return kind != null && kind.given.apply(options) != null;
  }

  @Nullable HelpdeskCredential helpdesk() {
    return helpdesk;
  }

  /** The helpdesk's token, as it is and as its header carries it; empty if there is none. */
  List<String> helpdeskSecrets() {
    if (helpdesk == null) {
      return Collections.emptyList();
    }
    byte[] pair = Base64.getDecoder().decode(helpdesk.headerValue());
    String text = new String(pair, StandardCharsets.US_ASCII);
    return Arrays.asList(helpdesk.headerValue(), text.substring(text.indexOf(':') + 1));
  }

  /**
   * The token to send: the user's or the tenant's, of which an alternative names one at most.
   *
   * @param refused what must not be sent again; null if nothing was refused
   * @return null if none is to be sent
   * @throws CredentialException if there is none, or none other than the refused one
   * @throws InterruptedIOException if the run was cancelled or interrupted meanwhile
   */
  @Nullable String accessToken(@Nullable String refused, Cancellation cancellation)
      throws IOException {
    TokenSource source = user == null ? tenant : user;
    if (source == null) {
      return null;
    }
    String name = source == user ? "user token" : "tenant token";
    String token;
    try {
      token =
          cancellation.interruptibly(
              () -> refused == null ? source.token() : source.replace(refused));
    } catch (Exception e) {
      // A timeout of the source's own is such an exception too, and is no end of this run.
      boolean isEnded = cancellation.reason() != null || Thread.currentThread().isInterrupted();
      if (e instanceof InterruptedIOException && isEnded) {
        throw (InterruptedIOException) e;
      }
      throw CredentialException.sourceFailed(name, e);
    }
    String fault = Secrets.fault(token);
    if (fault != null) {
      throw new CredentialException(
          "the " + name + " that its source gave " + fault + ": give it as the platform issued it",
          null,
          null);
    }
    if (token.equals(refused)) {
      throw new CredentialException(
          "the source of the " + name + " gave the token again that the platform had refused",
          null,
          null);
    }
    return token;
  }

  /** Says which credential a call lacks, and how to give it. */
  private static CredentialException missing(List<List<String>> alternatives, CallOptions all) {
    List<List<String>> missing =
        alternatives.stream()
            .map(s -> s.stream().filter(x -> !has(all, x)).collect(Collectors.toList()))
            .distinct()
            .collect(Collectors.toList());
    return new CredentialException(
        "it needs " + join(missing, Credentials::name) + ", and there is none",
        "Set " + join(missing, Credentials::setter) + ".",
        null);
  }

  private static String join(List<List<String>> missing, Function<String, String> word) {
    return missing.stream()
        .map(schemes -> schemes.stream().map(word).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  private static String name(String scheme) {
    Kind kind = Kind.of(scheme);
    return kind == null ? "a credential of the kind " + scheme : kind.words;
  }

  private static String setter(String scheme) {
    Kind kind = Kind.of(scheme);
    return kind == null ? "nothing: this client cannot give a " + scheme : kind.setter;
  }

  /** What can be given, by its security scheme. */
  private static final class Kind {
    private static final List<Kind> ALL =
        Arrays.asList(
            new Kind(
                SecuritySchemes.TENANT_ACCESS_TOKEN,
                CallOptions::tenantToken,
                "a tenant token",
                "app(id, secret) or tenantToken(...) on Feishu.builder(), or tenantToken(...) in"
                    + " CallOptions"),
            new Kind(
                SecuritySchemes.USER_ACCESS_TOKEN,
                CallOptions::userToken,
                "a user token",
                "userToken(...) on Feishu.builder() or in CallOptions"),
            new Kind(
                SecuritySchemes.HELPDESK_TOKEN,
                CallOptions::helpdesk,
                "a helpdesk credential",
                "helpdesk(id, token) on Feishu.builder() or in CallOptions"));

    final String scheme;
    final Function<CallOptions, @Nullable Object> given;
    final String words;
    final String setter;

    Kind(
        String scheme, Function<CallOptions, @Nullable Object> given, String words, String setter) {
      this.scheme = scheme;
      this.given = given;
      this.words = words;
      this.setter = setter;
    }

    static @Nullable Kind of(String scheme) {
      for (Kind kind : ALL) {
        if (kind.scheme.equals(scheme)) {
          return kind;
        }
      }
      return null;
    }
  }
}
