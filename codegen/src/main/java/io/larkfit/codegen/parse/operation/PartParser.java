package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import io.larkfit.codegen.parse.type.Binaries;
import io.larkfit.codegen.parse.type.Place;
import io.larkfit.codegen.parse.type.TypeParser;
import io.swagger.v3.oas.models.media.Encoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of forms and the parts of multipart bodies. */
final class PartParser {

  private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

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

  /** The fields that the form lists. */
  List<RequestBody.Part> parse(Content content, Place place, MemberNames names) {
    Shape form = content.node() == null ? null : shapes.of(content.node());
    if (form == null) {
      return List.of();
    }
    List<RequestBody.Part> parts = new ArrayList<>();
    properties(content, form)
        .forEach(
            (name, node) -> {
              Shape shape = shapes.of(node);
              if (!shape.annotations.readOnly()) {
                parts.add(part(content, form, name, node, shape, place, names));
              }
            });
    return parts;
  }

  /** Of a choice of multipart forms those of all; other choices are sent as an object. */
  private Map<String, Node> properties(Content content, Shape form) {
    if (form.union == null) {
      return form.properties;
    }
    Map<String, Node> all = new LinkedHashMap<>();
    if (content.kind() == MediaTypes.Kind.MULTIPART) {
      all.putAll(form.properties);
      form.union.nodes().forEach(node -> shapes.of(node).properties.forEach(all::putIfAbsent));
    }
    return all;
  }

  /** The fields that it does not list: a map, or a choice of objects; null if there are none. */
  @Nullable Value further(Content content, Place place) {
    Shape form = content.node() == null ? null : shapes.of(content.node());
    boolean multipart = content.kind() == MediaTypes.Kind.MULTIPART;
    if (form != null && form.union != null && !multipart) {
      errors.notice(content.pointer(), "a choice of forms: the properties of the object are sent");
      return types.read(form, place.child("Form"));
    }
    boolean open = form != null && (form.additional != null || isOpen(form));
    if (form != null && !properties(content, form).isEmpty() && !open) {
      if (form.union != null) {
        errors.notice(content.pointer(), "a choice of forms: the parts of all can be sent");
      }
      return null;
    }
    if (!open) {
      errors.notice(content.pointer(), "the form does not list its fields: they are a map");
    }
    TypeRef value =
        form == null || form.additional == null || multipart
            ? STRING
            : types.read(form.additional, place.child("Field")).type();
    return Value.of(new TypeRef.MapOf(Value.of(value instanceof TypeRef.Scalar ? value : STRING)));
  }

  private static boolean isOpen(Shape form) {
    return Boolean.TRUE.equals(form.additionalFlag);
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
      value = Binaries.asText(value, node.pointer(), errors);
      noticeField(node, shape, value, encoding);
    }
    List<String> headers = headers(encoding);
    if (!headers.isEmpty() && !Binaries.in(value)) {
      errors.notice(node.pointer(), "headers of a part that is no file are not sent");
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
        headers,
        Literals.json(shape.annotations.example()),
        docs.parse(shape.annotations));
  }

  private static List<String> headers(@Nullable Encoding encoding) {
    return encoding == null || encoding.getHeaders() == null
        ? List.of()
        : List.copyOf(encoding.getHeaders().keySet());
  }

  /** Objects go into a form as JSON text, or flat as deepObject. */
  private void noticeField(Node node, Shape shape, Value value, @Nullable Encoding encoding) {
    boolean deep = style(encoding) == Parameter.Style.DEEP_OBJECT;
    if (encoding != null && Boolean.TRUE.equals(encoding.getAllowReserved())) {
      errors.notice(node.pointer(), "reserved characters are percent-encoded in a form");
    }
    boolean scalar =
        value.type() instanceof TypeRef.Scalar || value.type() instanceof TypeRef.EnumRef;
    if (deep && !FlatObjects.is(shape, shapes)) {
      errors.notice(
          node.pointer(), "deepObject is defined for objects of scalars; others are sent as JSON");
    } else if (scalar && encoding != null && encoding.getContentType() != null) {
      if (MediaTypes.kind(encoding.getContentType()) != MediaTypes.Kind.TEXT) {
        errors.notice(node.pointer(), "a scalar form field is sent as text");
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
