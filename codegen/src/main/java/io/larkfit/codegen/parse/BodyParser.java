package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads request bodies. */
final class BodyParser {

  private final Document document;
  private final Shapes shapes;
  private final TypeParser types;
  private final PartParser parts;
  private final DocParser docs;
  private final ErrorCollector errors;

  BodyParser(Document document, Shapes shapes, TypeParser types, ErrorCollector errors) {
    this.document = document;
    this.shapes = shapes;
    this.types = types;
    this.parts = new PartParser(shapes, types, errors);
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  @Nullable RequestBody parse(
      io.swagger.v3.oas.models.parameters.RequestBody given,
      Pointer pointer,
      Place place,
      MemberNames names) {
    var located = document.body(given, pointer);
    if (located == null) {
      return null;
    }
    var body = located.value();
    if (body.getContent() == null || body.getContent().isEmpty()) {
      errors.error(
          located.pointer(),
          "the request body has no content",
          "Add a content type, or remove it.");
      return null;
    }
    Content content = Content.choose(body.getContent(), located.pointer(), shapes, errors);
    if (content == null) {
      return null;
    }
    Doc doc = docs.text(body.getDescription());
    boolean required = Boolean.TRUE.equals(body.getRequired());
    RequestBody.Kind kind = RequestBody.Kind.valueOf(content.kind().name());
    return switch (kind) {
      case FORM, MULTIPART ->
          new RequestBody(
              kind,
              content.mediaType(),
              required,
              "body",
              null,
              parts.parse(content, place, names),
              doc);
      default ->
          new RequestBody(
              kind,
              content.mediaType(),
              required,
              names.allocate("body"),
              whole(content, kind, place),
              List.of(),
              doc);
    };
  }

  private Value whole(Content content, RequestBody.Kind kind, Place place) {
    Node node = content.node();
    if (kind == RequestBody.Kind.JSON) {
      Value value =
          node == null ? Value.of(new TypeRef.Any()) : types.read(node, place.child("Request"));
      return Binaries.asText(value, node == null ? content.pointer() : node.pointer(), errors);
    }
    WholeBodies.check(content, shapes, errors);
    return kind == RequestBody.Kind.TEXT
        ? Value.of(new TypeRef.Scalar(ScalarKind.STRING))
        : Value.of(new TypeRef.Binary());
  }
}
