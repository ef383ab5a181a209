package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.Annotations;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Discriminators;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the properties of models. */
final class FieldParser {

  /** A property whose main name is settled; the others follow when all main names are. */
  record Draft(
      String wireName,
      String javaName,
      Shape shape,
      Value value,
      boolean required,
      @Nullable Literal constant) {

    /** With the value that the discriminator must have, if this is the discriminator. */
    Draft preset(Discriminators.@Nullable Preset preset) {
      if (preset == null || !preset.property().equals(wireName)) {
        return this;
      }
      if (constant != null || !required || !isText(value.type())) {
        return this;
      }
      Literal literal = new Literal(Literal.Kind.STRING, preset.value());
      return new Draft(wireName, javaName, shape, value, true, literal);
    }

    private static boolean isText(TypeRef type) {
      return type.equals(new TypeRef.Scalar(ScalarKind.STRING))
          || (type instanceof TypeRef.EnumRef ref && ref.raw() == ScalarKind.STRING);
    }
  }

  private final TypeParser types;
  private final Shapes shapes;
  private final DocParser docs;
  private final ErrorCollector errors;

  FieldParser(TypeParser types, Shapes shapes, DocParser docs, ErrorCollector errors) {
    this.types = types;
    this.shapes = shapes;
    this.docs = docs;
    this.errors = errors;
  }

  Draft draft(String wireName, String javaName, Node node, boolean demanded, Place model) {
    Shape shape = shapes.of(node);
    boolean required = demanded && !shape.annotations.readOnly() && !shape.annotations.writeOnly();
    Literal constant = required ? Constants.of(shape) : null;
    Place place = model.child(wireName);
    Value read =
        constant != null && shape.component == null
            ? Constants.value(shape)
            : types.read(shape, place);
    Value value = Binaries.asText(read, node.pointer(), errors);
    return new Draft(wireName, javaName, shape, value, required, constant);
  }

  Field finish(Draft draft, MemberNames names) {
    Shape shape = draft.shape();
    Annotations annotations = shape.annotations;
    boolean holdsEnum = holdsEnum(draft.value().type());
    return new Field(
        draft.wireName(),
        draft.javaName(),
        names.allocatePresence(draft.javaName()),
        holdsEnum ? names.allocateRaw(draft.javaName()) : null,
        draft.value(),
        draft.required(),
        annotations.readOnly(),
        annotations.writeOnly(),
        "password".equals(shape.format),
        Defaults.of(shape, draft.value(), errors),
        draft.constant(),
        Literals.json(annotations.example()),
        scopes(annotations),
        docs.parse(annotations));
  }

  private List<String> scopes(Annotations annotations) {
    return new Extensions(annotations.extensions(), annotations.pointer(), errors)
        .texts("x-larkfit-field-scopes");
  }

  private static boolean holdsEnum(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return holdsEnum(list.element().type());
    }
    return type instanceof TypeRef.MapOf map
        ? holdsEnum(map.value().type())
        : type instanceof TypeRef.EnumRef;
  }
}
