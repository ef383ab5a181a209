package io.larkfit.codegen.parse.document;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a schema says about a value without restricting it; the use overlays the used. */
public record Annotations(
    @Nullable String title,
    @Nullable String description,
    @Nullable Object defaultValue,
    @Nullable Object example,
    boolean readOnly,
    boolean writeOnly,
    boolean deprecated,
    @Nullable ExternalDocumentation externalDocs,
    Map<String, Object> extensions,
    Pointer pointer) {

  public static Annotations of(Node node) {
    Schema<?> schema = node.schema();
    Object example = schema.getExample();
    if (example == null && schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      example = schema.getExamples().get(0);
    }
    return new Annotations(
        schema.getTitle(),
        schema.getDescription(),
        schema.getDefault(),
        example,
        Boolean.TRUE.equals(schema.getReadOnly()),
        Boolean.TRUE.equals(schema.getWriteOnly()),
        Boolean.TRUE.equals(schema.getDeprecated()),
        schema.getExternalDocs(),
        schema.getExtensions() == null ? Map.of() : schema.getExtensions(),
        node.pointer());
  }

  /** These annotations where given, else the target's. The target's title is its class's matter. */
  public Annotations over(Annotations target) {
    Map<String, Object> merged = new HashMap<>(target.extensions);
    merged.putAll(extensions);
    return new Annotations(
        title == null ? target.title : title,
        description == null ? target.description : description,
        defaultValue == null ? target.defaultValue : defaultValue,
        example == null ? target.example : example,
        readOnly || target.readOnly,
        writeOnly || target.writeOnly,
        deprecated || target.deprecated,
        externalDocs == null ? target.externalDocs : externalDocs,
        merged,
        pointer);
  }

  /** What a mere reference inherits: facts of the value, not the text that its class carries. */
  public Annotations asTarget() {
    return new Annotations(
        null, null, defaultValue, example, readOnly, writeOnly, false, null, Map.of(), pointer);
  }
}
