package io.larkfit.spec.record;

import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Hashes;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Request;
import io.larkfit.spec.fact.Response;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Structure;
import io.larkfit.spec.fact.ValueScope;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the sentences out of facts: a hash tells that one changed, and cannot be read. */
public final class Wording {

  private static final String PREFIX = "sha256:";
  private static final int DIGITS = 16;

  private static final Pattern HASH = Pattern.compile(PREFIX + "[0-9a-f]{" + DIGITS + "}");

  /** Values that go over the wire as they are. Anything else may be a sentence. */
  private static final Pattern LITERAL = Pattern.compile("[!-~]{1,64}");

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w.+-]+/[\\w.+-]+(?:\\s*;\\s*[\\w-]+=[!-~]+)*");

  /** A few words at most: names, types and headings. */
  private static final Pattern LABEL =
      Pattern.compile("[!-~]{1,64}(?: [!-~]{1,32}){0,3}|[\\w\\p{L}\\p{N}_ /+().（）-]{1,24}");

  private static final Pattern QUOTED = Pattern.compile("'[!-~&&[^']]{1,64}'");

  private Wording() {}

  /** What stands for a sentence; empty for an empty one. */
  public static String hash(String sentence) {
    String hash = Hashes.ofProse(sentence);
    return hash.isEmpty() ? "" : PREFIX + hash.substring(0, DIGITS);
  }

  /** Whether two texts are the same, of either of which there may be a hash. */
  public static boolean areSame(@Nullable String one, @Nullable String other) {
    return one == null || other == null
        ? one == null && other == null
        : (isHash(other) && !isHash(one) ? hash(one) : one)
            .equals(isHash(one) && !isHash(other) ? hash(other) : other);
  }

  /** A name, or the hash that stands for it in a record. */
  public static String ofLabel(String name) {
    return label(name);
  }

  /** A value that goes over the wire, or the hash that stands for it in a record. */
  public static String ofLiteral(String value) {
    return isHash(value) || isLiteral(value) ? value : hash(value);
  }

  /** Whether a text is a hash of this class. */
  public static boolean isHash(String text) {
    return text.startsWith(PREFIX);
  }

  /** Whether a text has a hash of this class somewhere. */
  public static boolean hasHash(String text) {
    return HASH.matcher(text).find();
  }

  static Page without(Page page) {
    return new Page(
        RecordPath.name(page.source().url().value()),
        page.hash(),
        page.source(),
        page.endpoint(),
        without(page.access()),
        without(page.request()),
        without(page.response()),
        page.prose().stream().map(prose -> without(prose, page.source().title().value())).toList(),
        page.remarks().stream().map(Wording::without).toList());
  }

  private static Access without(Access access) {
    return new Access(
        access.appTypes(),
        scopes(access.scopes()),
        scopes(access.fieldScopes()),
        access.tokens(),
        access.helpdesk());
  }

  private static List<Scope> scopes(List<Scope> scopes) {
    return scopes.stream().map(Wording::without).toList();
  }

  private static Scope without(Scope scope) {
    return new Scope(scope.key(), shortened(scope.label()), scope.line());
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
    return new Body(fields(body.fields()), without(body.structure()));
  }

  /** The margin of a certain tree says more of the reader than of the page, and is left out. */
  private static Structure without(Structure structure) {
    return structure.isCertain()
        ? Structure.TOLD
        : new Structure(
            structure.certainty(),
            Math.round(structure.margin() * 10) / 10.0,
            label(structure.doubt()));
  }

  private static List<Field> fields(List<Field> fields) {
    return fields.stream().map(Wording::without).toList();
  }

  private static Field without(Field field) {
    return new Field(
        label(field.name()),
        without(field.type()),
        field.required(),
        without(field.details()),
        field.line(),
        fields(field.children()));
  }

  private static FieldType without(FieldType type) {
    return new FieldType(label(type.text()), type.kind(), label(type.name()), type.depth());
  }

  private static Details without(Details details) {
    return new Details(
        literal(details.defaultValue()),
        literal(details.example()),
        literal(details.fixed()),
        details.values().stream()
            .map(value -> new EnumValue(label(value.value()), hash(value.meaning()), value.line()))
            .toList(),
        details.rules().stream().map(Wording::without).toList(),
        scopes(details.scopes()),
        details.valueScopes().stream()
            .map(scope -> new ValueScope(label(scope.value()), without(scope.scope())))
            .toList(),
        details.deprecated(),
        details.keywords(),
        shortened(details.prose()));
  }

  private static @Nullable Located<String> literal(@Nullable Located<String> value) {
    return value == null || isLiteral(value.value())
        ? value
        : new Located<>(hash(value.value()), value.line());
  }

  private static boolean isLiteral(String value) {
    return LITERAL.matcher(value).matches() || MEDIA_TYPE.matcher(value).matches();
  }

  private static String label(String text) {
    return text.isEmpty() || isHash(text) || LABEL.matcher(text).matches() ? text : hash(text);
  }

  private static @Nullable Located<String> label(@Nullable Located<String> text) {
    return text == null ? null : new Located<>(label(text.value()), text.line());
  }

  /** A hash, as long as one needs to tell it from another. */
  public static String shortened(String hash) {
    return hash.length() < DIGITS || isHash(hash) ? hash : PREFIX + hash.substring(0, DIGITS);
  }

  private static Rule without(Rule rule) {
    String pattern = rule.pattern();
    return pattern == null || isLiteral(pattern)
        ? rule
        : new Rule(rule.kind(), rule.least(), rule.most(), hash(pattern), rule.line());
  }

  /** The title stands in the record as it is, also above the page's first section. */
  private static Prose without(Prose prose, String title) {
    String section = prose.section().equals(title) ? title : label(prose.section());
    return new Prose(section, shortened(prose.hash()), prose.line());
  }

  /** The reader's own words, unless they quote a sentence of the page. */
  private static Remark without(Remark remark) {
    String words = QUOTED.matcher(remark.message()).replaceAll("");
    boolean own = words.indexOf('\'') < 0 && words.chars().allMatch(c -> c < 128);
    return new Remark(
        remark.check(),
        remark.side(),
        own ? remark.message() : hash(remark.message()),
        remark.line());
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
