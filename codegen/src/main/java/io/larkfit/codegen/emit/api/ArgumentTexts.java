package io.larkfit.codegen.emit.api;

import static java.util.stream.Collectors.joining;

import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader is told of a parameter, in CommonMark. */
final class ArgumentTexts {

  private ArgumentTexts() {}

  static String of(Parameter parameter) {
    String place = parameter.in().name().toLowerCase(Locale.ROOT);
    String fallback = "the " + place + " parameter " + Markdown.code(parameter.wireName());
    StringBuilder text = new StringBuilder(text(parameter.doc(), fallback));
    if (parameter.defaultValue() != null) {
      text.append(" Default: ").append(Markdown.code(parameter.defaultValue().text())).append('.');
    }
    for (Parameter.ValueScope scope : parameter.valueScopes()) {
      text.append(' ').append(Markdown.code(scope.value())).append(" needs ");
      text.append(oneOf(scope.scopes())).append('.');
    }
    return text + example(parameter.example());
  }

  static String of(RequestBody body) {
    return text(body.doc(), "the body");
  }

  static String further(RequestBody body) {
    boolean parts = body.kind() == RequestBody.Kind.MULTIPART;
    String listed = body.parts().isEmpty() ? "" : " other";
    return text(body.doc(), "the" + listed + (parts ? " parts" : " fields") + " by name");
  }

  static String of(RequestBody.Part part) {
    StringBuilder text =
        new StringBuilder(text(part.doc(), "the field " + Markdown.code(part.wireName())));
    if (isFile(part)) {
      text.append(" A part named ").append(Markdown.code(part.wireName()));
      text.append(", such as `MultipartBody.Part.createFormData` gives");
      if (!part.contentType().isEmpty()) {
        text.append("; content type ").append(Markdown.code(part.contentType()));
      }
      text.append('.');
      if (!part.headers().isEmpty()) {
        text.append(" Headers of the part: ");
        text.append(part.headers().stream().map(Markdown::code).collect(joining(", ")));
        text.append('.');
      }
    }
    return text + example(part.example());
  }

  static boolean isFile(RequestBody.Part part) {
    TypeRef type = part.value().type();
    return type instanceof TypeRef.Binary
        || type instanceof TypeRef.ListOf list && list.element().type() instanceof TypeRef.Binary;
  }

  /** As Java has it, without packages. */
  static String type(TypeRef type) {
    return TypeNames.boxed(type)
        .withoutAnnotations()
        .toString()
        .replaceAll("[\\w.]*\\.|@\\w+ ", "");
  }

  /** {@code a}, {@code b} or {@code c}. */
  static String oneOf(List<String> scopes) {
    List<String> codes = scopes.stream().map(Markdown::code).collect(Collectors.toList());
    int last = codes.size() - 1;
    return last < 1
        ? String.join("", codes)
        : String.join(", ", codes.subList(0, last)) + " or " + codes.get(last);
  }

  private static String text(Doc doc, String fallback) {
    String text = doc.text().isBlank() ? fallback + "." : Javadocs.sentence(doc.text());
    return doc.deprecated() ? text + " Deprecated." : text;
  }

  /** A string without its quotes, unless it needs them. */
  private static String example(@Nullable String json) {
    if (json == null || json.length() > 200) {
      return "";
    }
    boolean plain = json.matches("\"[^\"\\\\]+\"");
    String example = plain ? json.substring(1, json.length() - 1) : json;
    return " Example: " + Markdown.code(example) + ".";
  }
}
