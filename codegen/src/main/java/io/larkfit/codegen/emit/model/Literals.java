package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Constants of the spec as Java expressions. */
final class Literals {

  private Literals() {}

  static CodeBlock of(Literal literal, ScalarKind kind) {
    String text = literal.text();
    return switch (kind) {
      case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
      case INT32 -> CodeBlock.of("$L", new BigDecimal(text).intValueExact());
      case INT64 -> CodeBlock.of("$LL", new BigDecimal(text).longValueExact());
      case FLOAT -> CodeBlock.of("$Lf", Float.parseFloat(text));
      case DOUBLE -> CodeBlock.of("$L", Double.parseDouble(text));
      case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
      case STRING -> CodeBlock.of("$S", text);
      case DATE -> CodeBlock.of("$T.parse($S)", LocalDate.class, text);
      case DATE_TIME -> CodeBlock.of("$T.parse($S)", OffsetDateTime.class, text);
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, text);
      case URI -> CodeBlock.of("$T.create($S)", URI.class, text);
      case BYTES -> CodeBlock.of("$T.decodeBase64($S)", TypeNames.BYTE_STRING, text);
      case NULL -> CodeBlock.of("null");
    };
  }

  /** The wire value of an enum constant, of the type that {@code value()} returns. */
  static CodeBlock ofEnum(Literal literal, ScalarKind raw) {
    return switch (raw) {
      case BOOLEAN, INT32, INT64 -> of(literal, raw);
      case FLOAT, DOUBLE, DECIMAL -> of(literal, ScalarKind.DOUBLE);
      default -> of(literal, ScalarKind.STRING);
    };
  }

  /** A bound: as short as it can be said exactly. */
  static CodeBlock number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= 0 && plain.precision() - plain.scale() < 19) {
      long value = plain.longValueExact();
      return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }
    double approximate = number.doubleValue();
    return Double.isFinite(approximate)
            && new BigDecimal(Double.toString(approximate)).compareTo(number) == 0
        ? CodeBlock.of("$L", approximate)
        : CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
  }
}
