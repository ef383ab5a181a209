package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Wires.named;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.RequestBody.Part;
import io.larkfit.codegen.ir.TypeRef;
import java.util.List;
import java.util.Objects;

/**
 * Request bodies: {@code @Body Pet pet}, {@code @Field("name") String name}, {@code @Part
 * MultipartBody.Part photo}.
 *
 * <p>What can be sent, and what parsing must therefore refuse:
 *
 * <ul>
 *   <li>JSON, text and bytes as a whole; not with GET or HEAD, which OkHttp sends without a body.
 *   <li>Form fields: scalars, enums and lists of these in every style; objects and maps as {@code
 *       deepObject} of scalars and enums, else as JSON text; lists of objects as JSON texts.
 *   <li>Parts: files and lists of files; scalars, enums and lists of these as text; anything else
 *       as JSON. A list whose part is of a JSON type is one part, any other list one part an
 *       element.
 * </ul>
 */
final class BodyEmitter {

  private final JsonSupport support;
  private final Wires wires;

  BodyEmitter(JsonSupport support) {
    this.support = support;
    this.wires = new Wires(support);
  }

  List<Argument> arguments(RequestBody body) {
    return switch (body.kind()) {
      case JSON, TEXT, BINARY -> List.of(whole(body));
      case FORM -> body.parts().stream().map(part -> argument(part, field(part))).toList();
      case MULTIPART -> body.parts().stream().map(part -> argument(part, part(part))).toList();
    };
  }

  /** Never null, as Retrofit takes no null for a body: where it is optional, it has a method. */
  private Argument whole(RequestBody body) {
    TypeName type =
        switch (body.kind()) {
          case TEXT -> ClassName.get(String.class);
          case BINARY -> Retrofits.REQUEST_BODY;
          default -> TypeNames.boxed(Objects.requireNonNull(body.value()).type());
        };
    Wire wire = wires.direct(body.javaName(), type, annotation(Retrofits.http("Body")));
    if (body.kind() == RequestBody.Kind.TEXT) {
      wire = Wires.and(wire, text(body.contentType()));
    }
    String text = ArgumentTexts.of(body);
    return new Argument(body.javaName(), type, Role.BODY, body.required(), text, wire);
  }

  private static Argument argument(Part part, Wire wire) {
    TypeName type = type(part);
    String text = ArgumentTexts.of(part);
    return new Argument(part.javaName(), type, Role.PARAMETER, part.required(), text, wire);
  }

  private static TypeName type(Part part) {
    if (!ArgumentTexts.isFile(part)) {
      return TypeNames.of(part.value(), part.required());
    }
    TypeName file =
        part.value().type() instanceof TypeRef.ListOf
            ? ParameterizedTypeName.get(ClassName.get(List.class), Retrofits.FILE_PART)
            : Retrofits.FILE_PART;
    return part.required() ? file : TypeNames.nullable(file);
  }

  private Wire field(Part part) {
    String name = part.javaName();
    TypeRef type = part.value().type();
    AnnotationSpec field = named("Field", part.wireName());
    if (part.style() == Style.DEEP_OBJECT) {
      return wires.fields(name, type, part.wireName(), annotation(Retrofits.http("FieldMap")));
    }
    if (type instanceof TypeRef.ListOf && !part.explode()) {
      return wires.joined(name, type, Wires.delimiter(part.style()), field);
    }
    return wires.direct(name, type(part), field);
  }

  private Wire part(Part part) {
    String name = part.javaName();
    TypeRef type = part.value().type();
    if (ArgumentTexts.isFile(part)) {
      return wires.direct(name, type(part), annotation(Retrofits.http("Part")));
    }
    AnnotationSpec named = named("Part", part.wireName());
    String contentType = part.contentType().split(",", 2)[0].strip();
    boolean json = contentType.matches("(?i)application/([^;]+\\+)?json\\b.*");
    boolean texts = !json && !support.isObject(type) && !(type instanceof TypeRef.Any);
    if (type instanceof TypeRef.ListOf && json) {
      return wires.jsonBody(name, type, named);
    }
    Wire wire = wires.direct(name, type(part), named);
    return texts ? Wires.and(wire, text(contentType)) : wire;
  }

  /** {@code @Text("text/csv")}. */
  private AnnotationSpec text(String contentType) {
    AnnotationSpec.Builder text = AnnotationSpec.builder(support.use(JsonSupport.Kind.TEXT));
    boolean usual =
        contentType.isEmpty()
            || contentType.contains("*")
            || contentType.equalsIgnoreCase("text/plain");
    return (usual ? text : text.addMember("value", "$S", contentType)).build();
  }

  private static AnnotationSpec annotation(ClassName name) {
    return AnnotationSpec.builder(name).build();
  }
}
