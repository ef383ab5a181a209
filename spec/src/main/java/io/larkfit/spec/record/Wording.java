package io.larkfit.spec.record;

import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Hashes;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the sentences out of facts: a hash tells that one changed, and cannot be read. */
public final class Wording {

  private static final String PREFIX = "sha256:";
  private static final int DIGITS = 16;

  /** Values that go over the wire as they are. Anything else may be a sentence. */
  private static final Pattern LITERAL = Pattern.compile("[!-~]{1,64}");

  private Wording() {}

  /** What stands for a sentence; empty for an empty one. */
  public static String hash(String sentence) {
    String hash = Hashes.ofProse(sentence);
    return hash.isEmpty() ? "" : PREFIX + hash.substring(0, DIGITS);
  }

  /** Whether a text is a hash of this class. */
  public static boolean isHash(String text) {
    return text.startsWith(PREFIX);
  }

  static Page without(Page page) {
    return new Page(
        page.file(),
        page.hash(),
        page.source(),
        page.endpoint(),
        page.access(),
        without(page.request()),
        without(page.response()),
        page.prose(),
        page.remarks());
  }

  private static Request without(Request request) {
    return new Request(
        fields(request.headers()),
        fields(request.path()),
        fields(request.query()),
        without(request.body()),
        examples(request.examples()));
  }

  private static Response without(Response response) {
    return new Response(
        fields(response.headers()),
        without(response.body()),
        examples(response.examples()),
        response.errors().stream().map(Wording::without).toList(),
        response.errorPages());
  }

  private static Body without(Body body) {
    return new Body(fields(body.fields()), body.structure());
  }

  private static List<Field> fields(List<Field> fields) {
    return fields.stream().map(Wording::without).toList();
  }

  private static Field without(Field field) {
    return new Field(
        field.name(),
        field.type(),
        field.required(),
        without(field.details()),
        field.line(),
        fields(field.children()));
  }

  private static Details without(Details details) {
    return new Details(
        literal(details.defaultValue()),
        literal(details.example()),
        literal(details.fixed()),
        details.values().stream()
            .map(value -> new EnumValue(value.value(), hash(value.meaning()), value.line()))
            .toList(),
        details.rules(),
        details.scopes(),
        details.valueScopes(),
        details.prose());
  }

  private static @Nullable Located<String> literal(@Nullable Located<String> value) {
    return value == null || LITERAL.matcher(value.value()).matches()
        ? value
        : new Located<>(hash(value.value()), value.line());
  }

  private static ErrorRow without(ErrorRow row) {
    return new ErrorRow(
        row.status(), row.code(), hash(row.message()), hash(row.remedy()), row.line());
  }

  private static List<Example> examples(List<Example> examples) {
    return examples.stream()
        .map(example -> new Example(hash(example.text()), null, example.valid(), example.line()))
        .toList();
  }
}
