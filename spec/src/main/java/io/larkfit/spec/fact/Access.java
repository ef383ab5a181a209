package io.larkfit.spec.fact;

import java.util.List;

/**
 * Who may call an operation.
 *
 * @param appTypes the kinds of app
 * @param scopes any of which suffices; empty if none is needed
 * @param fieldScopes without which some fields are left out of the answer
 * @param tokens the kinds of token, any of which is accepted; empty if none is sent
 * @param helpdesk whether the helpdesk's header is needed, and where the page says so
 */
public record Access(
    List<Located<AppType>> appTypes,
    List<Scope> scopes,
    List<Scope> fieldScopes,
    List<Located<TokenType>> tokens,
    Located<Boolean> helpdesk) {

  public Access {
    appTypes = List.copyOf(appTypes);
    scopes = List.copyOf(scopes);
    fieldScopes = List.copyOf(fieldScopes);
    tokens = List.copyOf(tokens);
  }
}
