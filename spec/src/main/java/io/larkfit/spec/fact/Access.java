package io.larkfit.spec.fact;

import java.util.List;
import java.util.Set;

/**
 * Who may call an operation.
 *
 * @param appTypes the kinds of app, as in {@code self-built}
 * @param scopes any of which suffices; empty if none is needed
 * @param fieldScopes without which some fields are left out of the answer
 * @param tokens the kinds of token, as in {@code tenant}, any of which is accepted; empty if none
 *     is sent
 * @param helpdesk whether the helpdesk's header is needed, and where the page says so
 */
public record Access(
    List<Located<String>> appTypes,
    List<Scope> scopes,
    List<Scope> fieldScopes,
    List<Located<String>> tokens,
    Located<Boolean> helpdesk) {
  /** The kinds of token that the platform has. */
  public static final Set<String> TOKENS = Set.of("tenant", "user", "app");

  public Access {
    appTypes = List.copyOf(appTypes);
    scopes = List.copyOf(scopes);
    fieldScopes = List.copyOf(fieldScopes);
    tokens = List.copyOf(tokens);
  }

  /** What pages call a kind of token, as in {@code tenant_access_token}. */
  public static String tokenName(String kind) {
    return TOKENS.contains(kind) ? kind + "_access_token" : kind;
  }
}
