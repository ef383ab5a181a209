package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Declares enums. */
final class EnumParser {

  private final Declarations declarations;
  private final DocParser docs;
  private final ErrorCollector errors;
  private final Map<Shared, TypeRef> shared = new HashMap<>();

  /** What makes two parameters' enums one. */
  private record Shared(
      String packageName, String parameter, List<String> names, List<Literal> values) {}

  EnumParser(Declarations declarations, DocParser docs, ErrorCollector errors) {
    this.declarations = declarations;
    this.docs = docs;
    this.errors = errors;
  }

  /** Parameters of one name and the same values share an enum, called after them. */
  TypeRef declare(Shape shape, Place place) {
    ScalarKind raw = rawKind(shape);
    List<EnumType.Constant> constants = constants(shape, raw);
    String parameter = place.parameter();
    if (parameter == null) {
      return declare(shape, declarations.begin(shape, place), raw, constants);
    }
    Shared key =
        new Shared(
            declarations.packageOf(shape, place),
            parameter,
            constants.stream().map(EnumType.Constant::javaName).toList(),
            constants.stream().map(EnumType.Constant::value).toList());
    TypeRef known = shared.get(key);
    if (known == null) {
      known = declare(shape, declarations.begin(shape, place, parameter), raw, constants);
      shared.put(key, known);
    }
    return known;
  }

  private TypeRef declare(
      Shape shape, ClassRef type, ScalarKind raw, List<EnumType.Constant> constants) {
    declarations.finish(
        new EnumType(
            type, shape.pointer.toString(), docs.parse(shape.annotations), raw, constants));
    return new TypeRef.EnumRef(type, raw);
  }

  private List<EnumType.Constant> constants(Shape shape, ScalarKind raw) {
    MemberNames names = MemberNames.ofEnum();
    List<EnumType.Constant> constants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < shape.values.size(); i++) {
      Literal literal = Literals.of(shape.values.get(i));
      if (literal == null || !fits(literal, raw)) {
        mismatch(shape, i);
      } else if (!seen.add(literal.text())) {
        errors.notice(
            shape.pointer.child("enum", i), "the value " + literal.text() + " is repeated");
      } else {
        String name = textOf(shape.valueNames, i);
        String constant = names.allocate(name.isEmpty() ? nameOf(literal) : name);
        Doc doc = docs.text(textOf(shape.valueDocs, i));
        constants.add(new EnumType.Constant(constant, literal, doc));
      }
    }
    return constants;
  }

  /** How the wire value is stored: dates and the like stay texts. */
  static ScalarKind rawKind(Shape shape) {
    List<String> types = JsonTypes.of(shape);
    String type = types.contains("number") ? "number" : types.isEmpty() ? "string" : types.get(0);
    return switch (type) {
      case "boolean" -> ScalarKind.BOOLEAN;
      case "integer" -> "int32".equals(shape.format) ? ScalarKind.INT32 : ScalarKind.INT64;
      case "number" -> ScalarKind.DOUBLE;
      default -> ScalarKind.STRING;
    };
  }

  /** Whether the literal is of the kind and in its range. */
  static boolean fits(Literal literal, ScalarKind raw) {
    return switch (raw) {
      case BOOLEAN -> literal.kind() == Literal.Kind.BOOLEAN;
      case INT32 -> isIntegral(literal, 31);
      case INT64 -> isIntegral(literal, 63);
      case FLOAT, DOUBLE, DECIMAL -> literal.kind() == Literal.Kind.NUMBER;
      default -> literal.kind() == Literal.Kind.STRING;
    };
  }

  private static boolean isIntegral(Literal literal, int bits) {
    return literal.kind() == Literal.Kind.NUMBER
        && new BigDecimal(literal.text()).stripTrailingZeros().scale() <= 0
        && new BigDecimal(literal.text()).toBigInteger().bitLength() <= bits;
  }

  private static String textOf(List<String> texts, int index) {
    return texts.isEmpty() ? "" : texts.get(index);
  }

  private static String nameOf(Literal literal) {
    return literal.kind() == Literal.Kind.NUMBER
        ? literal.text().replace("-", "minus ").replace('.', ' ')
        : literal.text();
  }

  private void mismatch(Shape shape, int index) {
    errors.notice(
        shape.pointer.child("enum", index),
        "the value "
            + shape.values.get(index)
            + " is not of type "
            + JsonTypes.describe(shape)
            + ", and left out");
  }
}
