package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Component schemas that only describe the parts of an upload: their binary properties could stand
 * in no model, and need not, because the parts become parameters.
 */
public final class Uploads {

  private Uploads() {}

  public static Set<String> in(List<Endpoint> endpoints, Document document, Shapes shapes) {
    Set<String> uploads = new LinkedHashSet<>();
    for (Endpoint endpoint : endpoints) {
      var given = endpoint.operation().getRequestBody();
      var body =
          given == null ? null : document.body(given, endpoint.pointer().child("requestBody"));
      if (body != null && body.value().getContent() != null) {
        body.value()
            .getContent()
            .forEach(
                (type, media) -> {
                  if (MediaTypes.kind(type) == MediaTypes.Kind.MULTIPART && media != null) {
                    var schema = media.getSchema();
                    String component = schema == null ? null : Document.componentOf(schema);
                    if (isUpload(component, document, shapes)) {
                      uploads.add(component);
                    }
                  }
                });
      }
    }
    return uploads;
  }

  private static boolean isUpload(@Nullable String component, Document document, Shapes shapes) {
    return component != null
        && document.schemas().containsKey(component)
        && shapes.component(component).properties.values().stream()
            .anyMatch(property -> holdsBinary(shapes.of(property), shapes));
  }

  private static boolean holdsBinary(Shape shape, Shapes shapes) {
    return shape.items == null
        ? Kind.of(shape) == Kind.BINARY
        : Kind.of(shapes.of(shape.items)) == Kind.BINARY;
  }
}
