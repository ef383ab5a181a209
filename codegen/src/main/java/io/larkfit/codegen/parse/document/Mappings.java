package io.larkfit.codegen.parse.document;

import io.larkfit.codegen.ir.ClassRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The hand-written classes that stand for component schemas. */
public final class Mappings {

  private Mappings() {}

  public static Map<String, ClassRef> of(
      Map<String, ClassRef> schemaMappings, Set<String> schemas, ErrorCollector errors) {
    Map<String, ClassRef> mapped = new LinkedHashMap<>();
    schemaMappings.forEach(
        (schema, name) -> {
          if (schemas.contains(schema)) {
            mapped.put(schema, name);
          } else {
            errors.error(
                Document.schemaPointer(schema),
                "schemaMappings names a schema that the document does not have",
                "Correct the name, or remove the mapping to " + name + ".");
          }
        });
    return mapped;
  }
}
