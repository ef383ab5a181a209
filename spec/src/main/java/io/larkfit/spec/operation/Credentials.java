package io.larkfit.spec.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials an operation asks for.
 *
 * @param alternatives any of which suffices, each a kind of token, or the names of schemes with a
 *     plus between them; empty if none is needed
 * @param helpdesk whether the helpdesk's header is needed with all of them
 */
record Credentials(List<Located<String>> alternatives, Located<Boolean> helpdesk) {

  private static final String KEY = "security";
  private static final String HELPDESK_HEADER = "X-Lark-Helpdesk-Authorization";

  static Credentials of(Document document, Node operation, Places places) {
    Node holder = operation.has(KEY) ? operation : document.root();
    String pointer = holder.has(KEY) ? holder.at(KEY) : operation.pointer();
    places.subject("tokens", pointer, pointer);
    places.subject("helpdesk", pointer, pointer);
    JsonNode listed = holder.json().path(KEY);
    List<Located<List<String>>> alternatives = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      List<String> schemes = new ArrayList<>();
      listed.get(i).fieldNames().forEachRemaining(schemes::add);
      schemes.sort(null);
      alternatives.add(new Located<>(schemes, places.of(holder.at(KEY, Integer.toString(i)))));
    }
    boolean everywhere =
        !alternatives.isEmpty()
            && alternatives.stream()
                .allMatch(one -> one.value().stream().anyMatch(name -> isHelpdesk(document, name)));
    List<Located<String>> named = new ArrayList<>();
    for (Located<List<String>> one : alternatives) {
      List<String> parts =
          one.value().stream()
              .filter(name -> !everywhere || !isHelpdesk(document, name))
              .map(name -> token(document, name))
              .toList();
      boolean none = parts.isEmpty();
      if (!none || alternatives.size() > 1) {
        named.add(new Located<>(none ? "none" : String.join("+", parts), one.line()));
      }
    }
    return new Credentials(named, new Located<>(everywhere, places.of(pointer)));
  }

  private static boolean isHelpdesk(Document document, String name) {
    Node scheme = scheme(document, name);
    return scheme != null
        && scheme.text("type").equals("apiKey")
        && scheme.text("in").equals("header")
        && scheme.text("name").equalsIgnoreCase(HELPDESK_HEADER);
  }

  /** The kind of token that a scheme stands for by its name; the name itself if it is none. */
  private static String token(Document document, String name) {
    String plain = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    String kind = plain.replaceFirst("accesstoken$", "");
    if (!Access.TOKENS.contains(kind) || kind.equals(plain)) {
      return name;
    }
    Node scheme = scheme(document, name);
    String sent =
        scheme == null
            ? "nothing"
            : (scheme.text("type") + " " + scheme.text("scheme")).toLowerCase(Locale.ROOT).strip();
    return sent.equals("http bearer") ? kind : name + " as " + sent;
  }

  private static @Nullable Node scheme(Document document, String name) {
    return document.find(Node.child("/components/securitySchemes", name));
  }
}
