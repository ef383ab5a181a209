package io.larkfit.spec.drift;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import io.larkfit.spec.fact.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a page describes. */
final class Operations {

  private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z_][\\w-]*)");
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern HOST = Pattern.compile("^(https?://[^/:]+(?::\\d+)?)(/.*)$");

  private final List<Node> operations;

  Operations(Document document) {
    this.operations = document.nodes(Place.OPERATION).toList();
  }

  List<Node> all() {
    return operations;
  }

  /**
   * The operation that names the page, or else that of its method and path, which has another page
   * or had this one at another address; null if there is neither.
   */
  @Nullable Node find(Page page) {
    String address = page.source().url().value();
    List<Node> named = operations.stream().filter(node -> url(node).equals(address)).toList();
    return (named.isEmpty() ? operations : named)
        .stream()
            .filter(node -> method(node).equals(page.endpoint().method().value()))
            .filter(node -> path(node).equals(path(page)))
            .findFirst()
            .orElse(named.isEmpty() ? null : named.get(0));
  }

  /** The address of the page that an operation names; empty if it names none. */
  static String url(Node operation) {
    return operation.json().path("externalDocs").path("url").asText("");
  }

  static String method(Node operation) {
    return operation.edge().toUpperCase(Locale.ROOT);
  }

  static String path(Node operation) {
    return operation.parent() == null ? "" : operation.parent().name();
  }

  /** The path of a page's URL, its parameters as OpenAPI writes them. */
  static String path(Page page) {
    String url = page.endpoint().url().value().replaceFirst("[?#].*$", "");
    String path = HOST.matcher(url).replaceFirst("$2");
    return PARAMETER.matcher(path).replaceAll("{$1}");
  }

  /**
   * What the page calls the parameters of the operation's path; empty if the paths differ in more.
   */
  static Map<String, String> parameters(Node operation, Page page) {
    String[] inSpec = path(operation).split("/", -1);
    String[] onPage = path(page).split("/", -1);
    Map<String, String> names = new LinkedHashMap<>();
    boolean same = inSpec.length == onPage.length;
    for (int i = 0; same && i < inSpec.length; i++) {
      Matcher old = TEMPLATE.matcher(inSpec[i]);
      Matcher now = TEMPLATE.matcher(onPage[i]);
      if (old.matches() && now.matches()) {
        names.put(old.group(1), now.group(1));
      } else {
        same = inSpec[i].equals(onPage[i]);
      }
    }
    return same ? names : Map.of();
  }

  /** Scheme and host of a page's URL; empty if it has none. */
  static String host(Page page) {
    String url = page.endpoint().url().value();
    return HOST.matcher(url).matches() ? HOST.matcher(url).replaceFirst("$1") : "";
  }
}
