package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The methods of {@code Parameters} that make one text of a list, and percent-encode. */
final class JoinMethods {

  private static final TypeName TEXT = ClassName.get(String.class);
  static final TypeName VALUES =
      TypeNames.nullable(
          ParameterizedTypeName.get(
              ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class)));

  private final TypeNames names;

  JoinMethods(TypeNames names) {
    this.names = names;
  }

  static List<FieldSpec> fields() {
    return List.of(
        reserved(
            "URL_RESERVED",
            ":/?#[]@!$&'()*+,;=%\"<>\\^`{|}",
            "What a URL keeps for its own use, or does not allow."),
        reserved(
            "COOKIE_RESERVED",
            "\",;\\%",
            "What RFC 6265 does not allow in a cookie's value, and the percent sign."));
  }

  List<MethodSpec> visible() {
    return List.of(join(), joinEncoded());
  }

  static List<MethodSpec> hidden() {
    return List.of(joinTexts(), encode());
  }

  private MethodSpec join() {
    return joining("join", "The values in one text.")
        .addStatement(
            "return join(prefix,$Wdelimiter,$Wvalues,$W$T::of)", names.json("ParameterText"))
        .build();
  }

  /** As RFC 6570 asks: a delimiter stands for itself, the same character in a value is encoded. */
  private MethodSpec joinEncoded() {
    return joining("joinEncoded", "The values in one text, each percent-encoded for a URL.")
        .addCode(
            """
            return join(
                prefix, delimiter, values, value -> encode($T.of(value), URL_RESERVED));
            """,
            names.json("ParameterText"))
        .build();
  }

  private static MethodSpec.Builder joining(String name, String text) {
    return ParametersEmitter.method(name, TypeNames.nullable(TEXT))
        .addParameter(String.class, "prefix")
        .addParameter(String.class, "delimiter")
        .addParameter(VALUES, "values")
        .addJavadoc(
            Javadocs.builder()
                .text(text)
                .param("prefix", "comes first")
                .param("delimiter", "comes between two values")
                .param("values", "what to send")
                .returns("the text, or null if there are no values")
                .throwing(
                    "IllegalArgumentException",
                    "if a value holds the delimiter: its receiver would read two values")
                .build());
  }

  private static MethodSpec joinTexts() {
    return MethodSpec.methodBuilder("join")
        .addModifiers(PRIVATE, STATIC)
        .returns(TypeNames.nullable(TEXT))
        .addParameter(String.class, "prefix")
        .addParameter(String.class, "delimiter")
        .addParameter(VALUES, "values")
        .addParameter(ParameterizedTypeName.get(Function.class, Object.class, String.class), "text")
        .addCode(
            """
            if (values == null || values.isEmpty()) {
              return null;
            }
            StringBuilder joined = new StringBuilder(prefix);
            for (int i = 0; i < values.size(); i++) {
              String value = text.apply(values.get(i));
              if (values.size() > 1 && value.contains(delimiter.substring(0, 1))) {
                throw new $T(
                    "The value '" + value + "' holds the delimiter '" + delimiter + "' of its list.");
              }
              joined.append(i == 0 ? "" : delimiter).append(value);
            }
            return joined.toString();
            """,
            IllegalArgumentException.class)
        .build();
  }

  private static MethodSpec encode() {
    return MethodSpec.methodBuilder("encode")
        .addModifiers(PRIVATE, STATIC)
        .returns(TEXT)
        .addParameter(String.class, "text")
        .addParameter(String.class, "reserved")
        .addJavadoc(Javadocs.render("Percent-encodes what is reserved or no visible ASCII."))
        .addCode(
            """
            StringBuilder encoded = new StringBuilder();
            for (byte b : text.getBytes($T.UTF_8)) {
              boolean plain = b > ' ' && b < 0x7f && reserved.indexOf(b) < 0;
              encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
            }
            return encoded.toString();
            """,
            StandardCharsets.class)
        .build();
  }

  private static FieldSpec reserved(String name, String characters, String comment) {
    return FieldSpec.builder(String.class, name, PRIVATE, STATIC, FINAL)
        .addJavadoc(Javadocs.render(comment))
        .initializer("$S", characters)
        .build();
  }
}
