package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.ConstraintsByType;
import io.larkfit.codegen.parse.shape.Discriminators;
import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import io.swagger.v3.oas.models.media.Schema;
import java.util.IdentityHashMap;

/** Turns schemas into types, and declares a class where one is needed. */
public final class TypeParser {

  /** Of a schema that says nothing: null is allowed too. */
  public static final Value ANY = new Value(new TypeRef.Any(), Constraints.NONE, true);

  private final Shapes shapes;
  private final NamedTypes named;
  private final EnumParser enums;
  private final ModelParser models;
  private final UnionParser unions;
  private final ErrorCollector errors;
  private final TypeMappings mappings;

  /** An inline schema that allOf carries to several models is one class all the same. */
  private final IdentityHashMap<Schema<?>, TypeRef> inline = new IdentityHashMap<>();

  TypeParser(
      Shapes shapes,
      NamedTypes named,
      Declarations declarations,
      Discriminators discriminators,
      TypeMappings mappings,
      PropertyNames propertyNames,
      ErrorCollector errors) {
    this.shapes = shapes;
    this.named = named;
    this.mappings = mappings;
    this.errors = errors;
    DocParser docs = new DocParser(errors);
    this.enums = new EnumParser(declarations, docs, errors);
    this.models =
        new ModelParser(this, shapes, declarations, discriminators, propertyNames, docs, errors);
    this.unions = new UnionParser(this, shapes, declarations, discriminators, docs, errors);
  }

  public Value read(Node node, Place place) {
    return read(shapes.of(node), place);
  }

  public Value read(Shape shape, Place place) {
    if (shape.component != null) {
      Value value = named.value(shape.component);
      return new Value(value.type(), value.constraints(), value.nullable() || shape.nullable);
    }
    TypeRef type = type(shape, place);
    Constraints constraints = ConstraintsByType.of(type, shape, errors);
    if (!shape.nots.isEmpty() && Kind.of(shape) != Kind.MODEL) {
      errors.notice(shape.pointer, "'not' is not checked by generated code");
    }
    return new Value(
        type, constraints, shape.nullable || shape.nullOnly || type instanceof TypeRef.Any);
  }

  private TypeRef type(Shape shape, Place place) {
    Schema<?> source = place.decided() == null && Kind.of(shape).named() ? shape.source : null;
    if (source == null) {
      return newType(shape, place);
    }
    TypeRef known = inline.get(source);
    if (known == null) {
      known = newType(shape, place);
      inline.put(source, known);
    }
    return known;
  }

  private TypeRef newType(Shape shape, Place place) {
    return switch (Kind.of(shape)) {
      case ENUM -> enums.declare(shape, place);
      case MODEL -> models.declare(shape, place);
      case UNION -> unions.declare(shape, place);
      case MAP -> map(shape, place);
      case LIST -> list(shape, place);
      case BINARY -> new TypeRef.Binary();
      case ANY ->
          shape.nullOnly
              ? new TypeRef.Scalar(ScalarKind.NULL)
              : mappings.free("AnyType", shape, new TypeRef.Any());
      case SCALAR -> mappings.scalar(shape, JsonTypes.scalar(shape));
    };
  }

  private TypeRef map(Shape shape, Place place) {
    if (shape.additional == null) {
      return mappings.free("object", shape, new TypeRef.MapOf(ANY));
    }
    return new TypeRef.MapOf(read(shape.additional, place.child("Value")));
  }

  private TypeRef list(Shape shape, Place place) {
    return new TypeRef.ListOf(shape.items == null ? ANY : read(shape.items, place.item()));
  }
}
