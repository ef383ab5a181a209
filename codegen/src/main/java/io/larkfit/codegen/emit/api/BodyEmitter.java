package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Wires.named;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.emit.api.Argument.Role;
import io.larkfit.codegen.emit.api.Argument.Wire;
import io.larkfit.codegen.emit.api.JsonSupport.Form;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.RequestBody.Part;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Request bodies: {@code @Body Pet pet}, {@code @Field("name") String name}, {@code @Part
 * MultipartBody.Part photo}.
 *
 * <ul>
 *   <li>JSON, text and bytes as a whole.
 *   <li>Form fields: scalars, enums and lists of these; objects as {@code deepObject} or as JSON
 *       text; lists of objects as JSON texts. A form with a list in one value is written as a
 *       whole: OkHttp would encode what stands between the elements.
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
    List<Argument> arguments = new ArrayList<>();
    switch (body.kind()) {
      case JSON, TEXT, BINARY -> arguments.add(whole(body));
      case FORM -> {
        boolean joined = isJoinedForm(body);
        body.parts().forEach(part -> arguments.add(argument(part, joined ? null : field(part))));
      }
      case MULTIPART -> body.parts().forEach(part -> arguments.add(argument(part, part(part))));
    }
    if (hasFurther(body)) {
      arguments.add(further(body));
    }
    boolean maybeNone = body.kind() == RequestBody.Kind.MULTIPART && !hasRequired(body);
    return maybeNone ? arguments.stream().map(each -> each.as(Role.PART)).toList() : arguments;
  }

  private static boolean hasRequired(RequestBody body) {
    return body.parts().stream().anyMatch(Part::required);
  }

  /** {@code Parameters.noParts()}, for a body that must be there. */
  Wire noParts(String name) {
    CodeBlock none = CodeBlock.of("$T.noParts()", wires.parameters());
    AnnotationSpec annotation = annotation(Retrofits.http("Body"));
    return new Wire(name, Retrofits.REQUEST_BODY, List.of(annotation), none, true);
  }

  /** Whether it has a list that stands in one value: OkHttp would encode the delimiters. */
  static boolean isJoinedForm(RequestBody body) {
    return body.kind() == RequestBody.Kind.FORM
        && body.parts().stream()
            .anyMatch(part -> part.value().type() instanceof TypeRef.ListOf && !part.explode());
  }

  private static boolean hasFurther(RequestBody body) {
    boolean form =
        body.kind() == RequestBody.Kind.FORM || body.kind() == RequestBody.Kind.MULTIPART;
    return form && body.value() != null;
  }

  /** All fields in one text. */
  Wire joinedForm(RequestBody body, String name) {
    List<CodeBlock> fields = new ArrayList<>();
    for (Part part : body.parts()) {
      fields.add(
          wires.pairs(part.javaName(), part.wireName(), part.value(), style(part), part.explode()));
    }
    if (hasFurther(body)) {
      Value further = Objects.requireNonNull(body.value());
      fields.add(wires.pairs(body.javaName(), "", further, "form", true));
    }
    CodeBlock form = CodeBlock.of("$T.form($L)", wires.parameters(), CodeBlock.join(fields, ",$W"));
    AnnotationSpec annotation = annotation(Retrofits.http("Body"));
    return new Wire(name, Retrofits.REQUEST_BODY, List.of(annotation), form, true);
  }

  /** Objects stand in forms as JSON, unless the document says otherwise. */
  private String style(Part part) {
    boolean json = support.form(part.value().type()) == Form.OBJECT && part.style() == Style.FORM;
    return json ? "json" : Wires.name(part.style());
  }

  /**
   * The fields that the document does not list. Never null, as Retrofit takes no null for a map.
   */
  private Argument further(RequestBody body) {
    Value value = Objects.requireNonNull(body.value());
    String name = body.javaName();
    String text = ArgumentTexts.further(body);
    if (body.kind() == RequestBody.Kind.MULTIPART) {
      TypeName parts =
          ParameterizedTypeName.get(
              ClassName.get(Map.class), ClassName.get(String.class), Retrofits.REQUEST_BODY);
      Wire wire = Wires.asIs(name, parts, annotation(Retrofits.http("PartMap")));
      return new Argument(name, parts, Role.FIELD, true, text, wire);
    }
    TypeName type = TypeNames.boxed(value.type());
    boolean map = value.type() instanceof TypeRef.MapOf;
    Wire wire = null;
    if (!isJoinedForm(body)) {
      wire =
          map
              ? Wires.asIs(name, type, annotation(Retrofits.http("FieldMap")))
              : wires.map(name, "FieldMap", wires.pairs(name, "", value, "form", true));
    }
    return new Argument(name, type, Role.FIELD, true, text, wire);
  }

  /** Never null, as Retrofit takes no null for a body: where it is optional, it has a method. */
  private Argument whole(RequestBody body) {
    TypeName type =
        switch (body.kind()) {
          case TEXT -> ClassName.get(String.class);
          case BINARY -> Retrofits.REQUEST_BODY;
          default -> TypeNames.boxed(Objects.requireNonNull(body.value()).type());
        };
    AnnotationSpec annotation = annotation(Retrofits.http("Body"));
    Wire wire =
        body.kind() == RequestBody.Kind.BINARY
            ? Wires.asIs(body.javaName(), type, annotation)
            : wires.direct(
                body.javaName(),
                "body",
                Objects.requireNonNull(body.value()),
                type,
                false,
                annotation);
    if (body.kind() == RequestBody.Kind.TEXT) {
      wire = Wires.and(wire, text(body.contentType()));
    }
    String text = ArgumentTexts.of(body);
    return new Argument(body.javaName(), type, Role.BODY, body.required(), text, wire);
  }

  private static Argument argument(Part part, @Nullable Wire wire) {
    TypeName type = type(part);
    String text = ArgumentTexts.of(part);
    return new Argument(part.javaName(), type, Role.FIELD, part.required(), text, wire);
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
    if (part.style() == Style.DEEP_OBJECT) {
      return wires.map(
          name, "FieldMap", wires.pairs(name, part.wireName(), part.value(), style(part), true));
    }
    return direct(part, named("Field", part.wireName()));
  }

  private Wire direct(Part part, AnnotationSpec annotation) {
    return wires.direct(
        part.javaName(),
        part.wireName(),
        part.value(),
        type(part),
        part.value().type() instanceof TypeRef.ListOf,
        annotation);
  }

  private Wire part(Part part) {
    if (ArgumentTexts.isFile(part)) {
      return direct(part, annotation(Retrofits.http("Part")));
    }
    AnnotationSpec named = named("Part", part.wireName());
    String contentType = part.contentType().split(",", 2)[0].strip();
    boolean json = contentType.matches("(?i)application/([^;]+\\+)?json\\b.*");
    TypeRef type = part.value().type();
    if (type instanceof TypeRef.ListOf && json) {
      return wires.jsonBody(part.javaName(), part.wireName(), part.value(), named);
    }
    TypeRef single = type instanceof TypeRef.ListOf list ? list.element().type() : type;
    boolean text = !json && support.form(single) == Form.SCALAR;
    Wire wire = direct(part, named);
    return text ? Wires.and(wire, text(contentType)) : wire;
  }

  /** {@code @Text("text/csv")}. */
  private AnnotationSpec text(String contentType) {
    AnnotationSpec.Builder text = AnnotationSpec.builder(support.name(JsonSupport.Kind.TEXT));
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
