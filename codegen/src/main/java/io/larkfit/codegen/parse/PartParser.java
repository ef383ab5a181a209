package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.swagger.v3.oas.models.media.Encoding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of forms and the parts of multipart bodies. */
final class PartParser {

  private final Shapes shapes;
  private final TypeParser types;
  private final DocParser docs;
  private final ErrorCollector errors;

  PartParser(Shapes shapes, TypeParser types, ErrorCollector errors) {
    this.shapes = shapes;
    this.types = types;
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  List<RequestBody.Part> parse(Content content, Place place, MemberNames names) {
    Shape form = content.node() == null ? null : shapes.of(content.node());
    if (form == null || form.properties.isEmpty() || form.union != null) {
      errors.error(
          content.pointer(),
          "the form does not list its fields",
          "Describe it as one object whose properties are the fields.");
      return List.of();
    }
    if (form.additional != null || Boolean.TRUE.equals(form.additionalFlag)) {
      errors.notice(content.pointer(), "fields beyond the listed ones cannot be sent");
    }
    List<RequestBody.Part> parts = new ArrayList<>();
    form.properties.forEach(
        (name, node) -> {
          Shape shape = shapes.of(node);
          if (!shape.annotations.readOnly()) {
            parts.add(part(content, form, name, node, shape, place, names));
          }
        });
    return parts;
  }

  private RequestBody.Part part(
      Content content,
      Shape form,
      String name,
      Node node,
      Shape shape,
      Place place,
      MemberNames names) {
    Value value = types.read(shape, place.child(name));
    Encoding encoding =
        content.value().getEncoding() == null ? null : content.value().getEncoding().get(name);
    boolean multipart = content.kind() == MediaTypes.Kind.MULTIPART;
    if (!multipart) {
      checkField(node, shape, value, encoding);
    }
    if (encoding != null && encoding.getHeaders() != null) {
      errors.notice(node.pointer(), "headers of a part are not sent");
    }
    Parameter.Style style = style(encoding);
    return new RequestBody.Part(
        name,
        names.allocate(name),
        value,
        form.required.contains(name),
        multipart ? contentType(value.type(), encoding) : "",
        style,
        explode(encoding, style),
        Literals.json(shape.annotations.example()),
        docs.parse(shape.annotations));
  }

  /** Objects go into a form as JSON text, or flat as deepObject; bytes not at all. */
  private void checkField(Node node, Shape shape, Value value, @Nullable Encoding encoding) {
    boolean deep = style(encoding) == Parameter.Style.DEEP_OBJECT;
    boolean scalar =
        value.type() instanceof TypeRef.Scalar || value.type() instanceof TypeRef.EnumRef;
    if (Binaries.in(value)) {
      errors.error(
          node.pointer(),
          "a form field cannot carry bytes",
          "Send the body as multipart/form-data, or the bytes as format 'byte' (base64).");
    } else if (deep && !FlatObjects.is(shape, shapes)) {
      errors.error(
          node.pointer(),
          "only an object of scalars can be written as deepObject",
          "Leave the style out: objects are then sent as JSON text.");
    } else if (scalar && encoding != null && encoding.getContentType() != null) {
      if (MediaTypes.kind(encoding.getContentType()) != MediaTypes.Kind.TEXT) {
        errors.error(
            node.pointer(),
            "a scalar form field has no content type but text",
            "Remove contentType from its encoding.");
      }
    }
  }

  private static Parameter.Style style(@Nullable Encoding encoding) {
    if (encoding == null || encoding.getStyle() == null) {
      return Parameter.Style.FORM;
    }
    return switch (encoding.getStyle()) {
      case FORM -> Parameter.Style.FORM;
      case SPACE_DELIMITED -> Parameter.Style.SPACE_DELIMITED;
      case PIPE_DELIMITED -> Parameter.Style.PIPE_DELIMITED;
      case DEEP_OBJECT -> Parameter.Style.DEEP_OBJECT;
    };
  }

  private static boolean explode(@Nullable Encoding encoding, Parameter.Style style) {
    Boolean given = encoding == null ? null : encoding.getExplode();
    return given == null ? style == Parameter.Style.FORM : given;
  }

  /** OpenAPI's defaults by type; of several types the first that is one and no range. */
  private static String contentType(TypeRef type, @Nullable Encoding encoding) {
    if (encoding != null && encoding.getContentType() != null) {
      for (String offered : encoding.getContentType().split(",", -1)) {
        if (!offered.contains("*")) {
          return offered.strip();
        }
      }
    }
    TypeRef single = type instanceof TypeRef.ListOf list ? list.element().type() : type;
    if (single instanceof TypeRef.Binary) {
      return "application/octet-stream";
    }
    boolean text = single instanceof TypeRef.Scalar || single instanceof TypeRef.EnumRef;
    return text ? "text/plain" : "application/json";
  }
}
