package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Shapes;
import io.larkfit.codegen.parse.type.Binaries;
import io.larkfit.codegen.parse.type.Place;
import io.larkfit.codegen.parse.type.TypeParser;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads request bodies. */
public final class BodyParser {

  private final Document document;
  private final Shapes shapes;
  private final TypeParser types;
  private final PartParser parts;
  private final DocParser docs;
  private final ErrorCollector errors;

  public BodyParser(Document document, Shapes shapes, TypeParser types, ErrorCollector errors) {
    this.document = document;
    this.shapes = shapes;
    this.types = types;
    this.parts = new PartParser(shapes, types, errors);
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  /**
   * One body for each content type that asks for something else; the first is the preferred one.
   *
   * @param names gives the names that are free for each of them
   */
  List<RequestBody> parse(
      io.swagger.v3.oas.models.parameters.RequestBody given,
      Pointer pointer,
      Place place,
      Supplier<MemberNames> names) {
    var located = document.body(given, pointer);
    var body = located.value();
    List<Content> offered = Content.all(body.getContent(), located.pointer(), shapes, errors);
    if (offered.isEmpty()) {
      errors.notice(located.pointer(), "the request body has no content: none is sent");
    }
    Map<Optional<Schema<?>>, Content> kept = new LinkedHashMap<>();
    for (Content content : offered) {
      Content same = kept.putIfAbsent(Optional.ofNullable(content.value().getSchema()), content);
      if (same != null) {
        errors.notice(
            content.pointer(), "the body is sent as " + same.mediaType() + ", of the same schema");
      }
    }
    return kept.values().stream().map(each -> body(body, each, place, names.get())).toList();
  }

  private RequestBody body(
      io.swagger.v3.oas.models.parameters.RequestBody body,
      Content content,
      Place place,
      MemberNames names) {
    RequestBody.Kind kind = RequestBody.Kind.valueOf(content.kind().name());
    boolean form = kind == RequestBody.Kind.FORM || kind == RequestBody.Kind.MULTIPART;
    List<RequestBody.Part> listed = form ? parts.parse(content, place, names) : List.of();
    return new RequestBody(
        kind,
        content.mediaType(),
        Boolean.TRUE.equals(body.getRequired()),
        names.allocate(form ? "fields" : "body"),
        form ? parts.further(content, place) : whole(content, kind, place),
        listed,
        docs.text(body.getDescription()));
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
        ? WholeBodies.text(content, shapes)
        : Value.of(new TypeRef.Binary());
  }
}
