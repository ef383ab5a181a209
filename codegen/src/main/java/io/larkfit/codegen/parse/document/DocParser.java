package io.larkfit.codegen.parse.document;

import io.larkfit.codegen.ir.Doc;
import io.swagger.v3.oas.models.ExternalDocumentation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a reader is told. */
public final class DocParser {

  private static final Set<String> PAGE_EXTENSIONS = Set.of("x-larkfit-updated");

  private final ErrorCollector errors;

  public DocParser(ErrorCollector errors) {
    this.errors = errors;
  }

  public Doc parse(Annotations annotations) {
    String text = annotations.description();
    return parse(
        text == null ? annotations.title() : text,
        annotations.deprecated(),
        annotations.externalDocs(),
        annotations.pointer());
  }

  public Doc text(@Nullable String text) {
    return text == null || text.isBlank() ? Doc.NONE : new Doc(text.strip(), false, null);
  }

  public Doc parse(
      @Nullable String text,
      @Nullable Boolean deprecated,
      @Nullable ExternalDocumentation docs,
      Pointer owner) {
    return new Doc(
        text == null ? "" : text.strip(),
        Boolean.TRUE.equals(deprecated),
        docs == null ? null : page(docs, owner.child("externalDocs")));
  }

  private Doc.@Nullable DocPage page(ExternalDocumentation docs, Pointer pointer) {
    Extensions extensions =
        new Extensions(docs.getExtensions(), pointer, errors).allow(PAGE_EXTENSIONS);
    String updated = extensions.textOrEmpty("x-larkfit-updated");
    if (!updated.isEmpty() && !updated.matches("\\d{4}-\\d{2}-\\d{2}")) {
      errors.error(
          extensions.pointer("x-larkfit-updated"),
          "'" + updated + "' is no date",
          "Write it as 2023-08-15.");
    }
    if (docs.getUrl() == null || docs.getUrl().isBlank()) {
      errors.error(pointer, "the external documentation has no url", "Add the url, or remove it.");
      return null;
    }
    String title = docs.getDescription() == null ? "" : docs.getDescription().strip();
    return new Doc.DocPage(docs.getUrl(), title, updated);
  }
}
