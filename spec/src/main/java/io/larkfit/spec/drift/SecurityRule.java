package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tokens and the helpdesk's header against the security requirements: an alternative for each kind
 * of token, and the helpdesk's scheme in all of them or in none.
 */
final class SecurityRule implements PageRule {

  private static final String KEY = "security";
  private static final String NONE = "none";
  private static final String BEARER = "http bearer";
  private static final String HELPDESK_HEADER = "X-Lark-Helpdesk-Authorization";

  private static final Keys TOKENS =
      new Keys(
          Check.TOKEN_MISSING_IN_SPEC,
          Check.TOKEN_NOT_ON_PAGE,
          "tokens",
          Severity.BREAKING,
          Severity.ADDITIVE);

  @Override
  public void check(Comparison comparison) {
    Node holder =
        comparison.operation().has(KEY) ? comparison.operation() : comparison.document().root();
    Access access = comparison.page().access();
    int line =
        access.tokens().stream()
            .map(Located::line)
            .findFirst()
            .orElse(comparison.page().endpoint().method().line());

    Map<String, String> inSpec = new LinkedHashMap<>();
    JsonNode alternatives = holder.json().path(KEY);
    boolean helpdesk = false;
    for (int i = 0; i < alternatives.size(); i++) {
      String pointer = holder.at(KEY, Integer.toString(i));
      List<String> tokens = new ArrayList<>();
      boolean withHelpdesk = false;
      for (Map.Entry<String, JsonNode> scheme : alternatives.get(i).properties()) {
        if (isHelpdesk(comparison, scheme.getKey())) {
          withHelpdesk = true;
        } else {
          tokens.add(token(comparison, scheme.getKey()));
        }
      }
      helpdesk |= withHelpdesk;
      inSpec.put(tokens.isEmpty() ? NONE : String.join("+", tokens), pointer);
      if (withHelpdesk != access.helpdesk().value()) {
        reportHelpdesk(comparison, withHelpdesk, pointer);
      }
    }
    if (alternatives.isEmpty() && access.helpdesk().value() != helpdesk) {
      reportHelpdesk(comparison, helpdesk, Comparison.at(comparison.operation(), KEY));
    }

    Map<String, Integer> onPage = new LinkedHashMap<>();
    access.tokens().forEach(token -> onPage.put(token.value().wireName(), token.line()));
    boolean noneOnPage = onPage.isEmpty();
    boolean noneInSpec = inSpec.keySet().stream().allMatch(NONE::equals);
    if (noneOnPage && access.helpdesk().value()) {
      onPage.put(NONE, access.helpdesk().line());
    }
    TOKENS
        .anyOf(noneOnPage, noneInSpec)
        .compare(comparison, onPage, inSpec, Comparison.at(comparison.operation(), KEY), line);
  }

  private static void reportHelpdesk(Comparison comparison, boolean inSpec, String pointer) {
    Located<Boolean> onPage = comparison.page().access().helpdesk();
    comparison.report(
        Check.HELPDESK_DIFFERS,
        onPage.value() ? Severity.BREAKING : Severity.ADDITIVE,
        "helpdesk",
        onPage.value() ? HELPDESK_HEADER : Drift.NOTHING,
        inSpec ? HELPDESK_HEADER : Drift.NOTHING,
        pointer,
        onPage.line());
  }

  private static boolean isHelpdesk(Comparison comparison, String name) {
    Node scheme = scheme(comparison, name);
    return scheme != null
        && scheme.text("type").equals("apiKey")
        && scheme.text("in").equals("header")
        && scheme.text("name").equalsIgnoreCase(HELPDESK_HEADER);
  }

  /** The kind of token that a scheme stands for by its name; the name itself if it is none. */
  private static String token(Comparison comparison, String name) {
    String plain = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    TokenType type =
        Stream.of(TokenType.values())
            .filter(token -> token.wireName().replace("_", "").equals(plain))
            .findFirst()
            .orElse(null);
    if (type == null) {
      return name;
    }
    Node scheme = scheme(comparison, name);
    String kind =
        scheme == null
            ? Drift.NOTHING
            : (scheme.text("type") + " " + scheme.text("scheme").toLowerCase(Locale.ROOT)).strip();
    if (!kind.equals(BEARER)) {
      comparison.report(
          Check.SCHEME_DIFFERS,
          Severity.BREAKING,
          "tokens." + type.wireName(),
          BEARER,
          kind,
          scheme == null ? Comparison.at(comparison.operation(), KEY) : scheme.pointer(),
          comparison.page().endpoint().method().line());
    }
    return type.wireName();
  }

  private static @Nullable Node scheme(Comparison comparison, String name) {
    return comparison.document().find(Node.child("/components/securitySchemes", name));
  }
}
