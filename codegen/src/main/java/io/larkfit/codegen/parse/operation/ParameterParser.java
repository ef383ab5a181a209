package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.Document.Located;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import io.larkfit.codegen.parse.type.Binaries;
import io.larkfit.codegen.parse.type.Constants;
import io.larkfit.codegen.parse.type.Defaults;
import io.larkfit.codegen.parse.type.Place;
import io.larkfit.codegen.parse.type.TypeParser;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parameters. */
public final class ParameterParser {

  private static final Set<String> EXTENSIONS = Set.of("x-larkfit-value-scopes");

  /** OpenAPI ignores these: other parts of the document describe them. */
  private static final Set<String> IGNORED_HEADERS =
      Set.of("accept", "content-type", "authorization");

  private final ParameterList lists;
  private final Shapes shapes;
  private final TypeParser types;
  private final ParameterStyles styles;
  private final DocParser docs;
  private final ErrorCollector errors;

  public ParameterParser(
      Document document, Shapes shapes, TypeParser types, ErrorCollector errors) {
    this.lists = new ParameterList(document);
    this.shapes = shapes;
    this.types = types;
    this.styles = new ParameterStyles(shapes, errors);
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  List<Parameter> parse(Endpoint endpoint, Place place, MemberNames names) {
    PathTemplate path = new PathTemplate(endpoint, errors);
    List<Parameter> parameters = new ArrayList<>();
    for (Located<io.swagger.v3.oas.models.parameters.Parameter> given : lists.of(endpoint)) {
      Parameter parameter = parse(given.value(), given.pointer(), path, place, names);
      if (parameter != null) {
        parameters.add(parameter);
      }
    }
    path.complete(parameters, names);
    return parameters;
  }

  private @Nullable Parameter parse(
      io.swagger.v3.oas.models.parameters.Parameter given,
      Pointer at,
      PathTemplate path,
      Place place,
      MemberNames names) {
    Parameter.In in = in(given, at);
    if (in == null || in == Parameter.In.PATH && !path.has(given.getName(), at)) {
      return null;
    }
    if (in == Parameter.In.HEADER
        && IGNORED_HEADERS.contains(given.getName().toLowerCase(Locale.ROOT))) {
      errors.notice(at, "OpenAPI ignores a header parameter named " + given.getName());
      return null;
    }
    Content content = Content.choose(given.getContent(), at, shapes, errors);
    boolean json = content != null && content.kind() == MediaTypes.Kind.JSON;
    Node node = schema(given, content, at);
    boolean required = in == Parameter.In.PATH || Boolean.TRUE.equals(given.getRequired());
    Shape shape = shapes.of(node);
    Literal constant = required && !json ? Constants.of(shape) : null;
    Value read =
        constant != null && shape.component == null
            ? Constants.value(shape)
            : types.read(shape, place.parameter(given.getName()));
    Value value = Binaries.asText(read, node.pointer(), errors);
    if (json && in == Parameter.In.COOKIE) {
      errors.notice(at, "cookies hold no quotes: the JSON is percent-encoded");
    }
    ParameterStyles.Form form = styles.of(given, in, shape, value.type(), at);
    boolean reserved = Boolean.TRUE.equals(given.getAllowReserved()) && in == Parameter.In.QUERY;
    if (reserved && (json || !isSentByValue(value.type(), form))) {
      errors.notice(
          at.child("allowReserved"),
          "only single values and exploded lists of these are sent with reserved characters");
    }
    Extensions extensions = new Extensions(given.getExtensions(), at, errors).allow(EXTENSIONS);
    return new Parameter(
        in,
        given.getName(),
        names.allocate(given.getName()),
        value,
        required,
        form.style(),
        form.explode(),
        json,
        reserved,
        json ? null : Defaults.of(shape, value, errors),
        constant,
        Literals.json(example(given, shape)),
        valueScopes(extensions, shape),
        docs.parse(
            given.getDescription() == null
                ? shape.annotations.description()
                : given.getDescription(),
            Boolean.TRUE.equals(given.getDeprecated()) || shape.annotations.deprecated(),
            null,
            at));
  }

  private Parameter.@Nullable In in(
      io.swagger.v3.oas.models.parameters.Parameter given, Pointer at) {
    String in = given.getIn() == null ? "" : given.getIn();
    if (given.getName() == null || given.getName().isEmpty()) {
      errors.error(at, "the parameter has no name", "Add its name.");
      return null;
    }
    return switch (in) {
      case "path" -> Parameter.In.PATH;
      case "query" -> Parameter.In.QUERY;
      case "header" -> Parameter.In.HEADER;
      case "cookie" -> Parameter.In.COOKIE;
      default -> {
        errors.error(
            at, "'" + in + "' is no place for a parameter", "Use path, query, header or cookie.");
        yield null;
      }
    };
  }

  private Node schema(
      io.swagger.v3.oas.models.parameters.Parameter given, @Nullable Content content, Pointer at) {
    if (given.getSchema() != null) {
      return new Node(given.getSchema(), at.child("schema"));
    }
    if (content == null) {
      errors.notice(at, "the parameter has neither a schema nor content: it is a string");
      return new Node(new StringSchema(), at);
    }
    if (content.kind() == MediaTypes.Kind.JSON) {
      return content.node() == null ? new Node(new Schema<>(), at) : content.node();
    }
    errors.notice(content.pointer(), "'" + content.mediaType() + "' is given as text");
    return new Node(new StringSchema(), content.pointer());
  }

  private static @Nullable Object example(
      io.swagger.v3.oas.models.parameters.Parameter given, Shape shape) {
    if (given.getExample() != null) {
      return given.getExample();
    }
    if (given.getExamples() != null) {
      for (var example : given.getExamples().values()) {
        if (example.getValue() != null) {
          return example.getValue();
        }
      }
    }
    return shape.annotations.example();
  }

  private List<Parameter.ValueScope> valueScopes(Extensions extensions, Shape shape) {
    List<Parameter.ValueScope> scopes = new ArrayList<>();
    extensions
        .textsByName("x-larkfit-value-scopes")
        .forEach(
            (value, names) -> {
              boolean known =
                  shape.values.isEmpty()
                      || shape.values.stream().map(String::valueOf).anyMatch(value::equals);
              if (!known) {
                errors.error(
                    extensions.pointer("x-larkfit-value-scopes").child(value),
                    "'" + value + "' is none of the parameter's values",
                    "Use one of the enum's values, or add it to them.");
              }
              scopes.add(new Parameter.ValueScope(value, names));
            });
    return scopes;
  }

  private static boolean isSentByValue(TypeRef type, ParameterStyles.Form form) {
    return type instanceof TypeRef.ListOf list
        ? form.explode() && isSentByValue(list.element().type(), form)
        : type instanceof TypeRef.Scalar || type instanceof TypeRef.EnumRef;
  }
}
