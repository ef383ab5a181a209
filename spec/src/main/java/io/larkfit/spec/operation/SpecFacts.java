package io.larkfit.spec.operation;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Place;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an OpenAPI document into the facts of its operations. Thread-safe. */
public final class SpecFacts {

  private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z_][\\w-]*)");
  private static final Pattern HOST = Pattern.compile("^https?://[^/:]+(?::\\d+)?(?=/)");

  private final List<OperationFacts> operations;

  private SpecFacts(List<OperationFacts> operations) {
    this.operations = operations;
  }

  public static SpecFacts of(Document document) {
    return new SpecFacts(
        document
            .nodes(Place.OPERATION)
            .map(node -> new OperationReader(document, node).read())
            .toList());
  }

  /** The errors that a document lists for all operations. */
  public static List<ErrorRow> commonErrors(Document document) {
    return new ErrorReader(document, new Places("")).ofAll();
  }

  /** All of them, in the order of the document. */
  public List<OperationFacts> operations() {
    return operations;
  }

  /**
   * The operation that names a page, or else that of its method and path, which has another page or
   * had this one at another address; null if there is neither.
   */
  public @Nullable OperationFacts find(Page page) {
    String address = page.source().url().value();
    List<OperationFacts> named =
        operations.stream()
            .filter(operation -> operation.page().source().url().value().equals(address))
            .toList();
    return (named.isEmpty() ? operations : named)
        .stream()
            .filter(operation -> method(operation.page()).equals(method(page)))
            .filter(operation -> operation.page().endpoint().url().value().equals(path(page)))
            .findFirst()
            .orElse(named.isEmpty() ? null : named.get(0));
  }

  private static String method(Page page) {
    return page.endpoint().method().value();
  }

  /** The path of a page's URL, its parameters as OpenAPI writes them. */
  public static String path(Page page) {
    String url = page.endpoint().url().value().replaceFirst("[?#].*$", "");
    return PARAMETER.matcher(HOST.matcher(url).replaceFirst("")).replaceAll("{$1}");
  }
}
