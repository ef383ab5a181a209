package io.larkfit.spec.compare;

import io.larkfit.spec.compare.Matching.Pair;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Keyword;
import io.larkfit.spec.fact.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what only specs say of a field, so that a page contradicts each of it by silence. */
final class Keywords {

  private static final String CONTENT_TYPE = Keyword.CONTENT_TYPE;
  private static final String CONSTANT = Keyword.CONSTANT;

  /** Words of a spec's own. */
  private static final Set<String> WORDS =
      Set.of("description", "title", "example", "examples", "externalDocs");

  /** How the client writes a parameter. */
  private static final Set<String> STYLE =
      Set.of("style", "explode", "allowEmptyValue", "allowReserved");

  private static final String PACKAGE = "x-larkfit-package";

  private final Told told;
  private final Spot spot;
  private final boolean request;
  private final Field newer;

  Keywords(Told told, Spot spot, Field newer) {
    this.told = told;
    this.spot = spot;
    this.request = spot.side().isRequest();
    this.newer = newer;
  }

  void compare(List<Keyword> older, List<Keyword> now) {
    Matching<Keyword> matching =
        Matching.of(
            older,
            now,
            word -> List.of(word.key(), word.value()),
            // Of several media types, none is the same as another.
            word -> word.key().equals(CONTENT_TYPE) ? word.value() : List.of(word.key()));
    for (Pair<Keyword> pair : matching.pairs()) {
      if (!pair.older().value().equals(pair.newer().value())) {
        tell(pair.older(), pair.newer());
      }
    }
    matching.removed().forEach(word -> tell(word, null));
    matching.added().forEach(word -> tell(null, word));
  }

  private void tell(@Nullable Keyword old, @Nullable Keyword now) {
    Keyword any = Objects.requireNonNull(now == null ? old : now);
    String key = any.key();
    boolean constant = key.startsWith(CONSTANT);
    boolean own =
        constant
            || key.equals(PACKAGE)
            || STYLE.contains(key)
            || WORDS.contains(key)
            || key.equals("format") && isOwnChoice(old);
    if (told.sides() == Sides.SPEC_AND_PAGE && own || constant && (old == null || now == null)) {
      return;
    }
    String facet = key.equals(CONTENT_TYPE) ? key : "rules." + key;
    told.of(
            spot.subject() + "#" + facet,
            old == null ? 0 : old.line(),
            now == null ? 0 : now.line())
        .tell(
            check(key, old, now),
            severity(key, now),
            old == null ? null : old.value(),
            now == null ? null : now.value(),
            now == null
                ? "Remove `%s` of %s.".formatted(key, spot.inSpec())
                : "Set `%s` of %s to `%s`.".formatted(key, spot.inSpec(), now.value()));
  }

  private static Check check(String key, @Nullable Keyword old, @Nullable Keyword now) {
    return switch (key) {
      case "nullable" -> Check.NULL_CHANGED;
      case "readOnly", "writeOnly" -> Check.ACCESS_CHANGED;
      case "format" -> Check.FORMAT_CHANGED;
      case PACKAGE -> Check.JAVA_NAME_CHANGED;
      case CONTENT_TYPE -> old == null ? Check.MEDIA_TYPE_ADDED : Check.MEDIA_TYPE_REMOVED;
      default -> {
        if (key.startsWith(CONSTANT)) {
          yield Check.ENUM_CONSTANT_RENAMED;
        }
        if (WORDS.contains(key)) {
          yield Check.PROSE_EDITED;
        }
        if (STYLE.contains(key)) {
          yield Check.STYLE_CHANGED;
        }
        yield old == null
            ? Check.RULE_ADDED
            : now == null ? Check.RULE_REMOVED : Check.RULE_CHANGED;
      }
    };
  }

  private Severity severity(String key, @Nullable Keyword now) {
    boolean silent =
        key.equals("format")
            || key.equals(PACKAGE)
            || key.startsWith(CONSTANT)
            || WORDS.contains(key);
    if (silent) {
      return Severity.DOCUMENTATION;
    }
    boolean breaks =
        switch (key) {
          case "nullable" -> (now != null) != request;
          // Callers sent what is read-only now, or read what is write-only.
          case "readOnly" -> now != null && request;
          case "writeOnly" -> now != null && !request;
          case CONTENT_TYPE -> now == null;
          default -> now != null && request && !STYLE.contains(key);
        };
    return breaks ? Severity.BREAKING : Severity.ADDITIVE;
  }

  /** How wide a number is and that a text is secret, the page leaves to the spec. */
  private boolean isOwnChoice(@Nullable Keyword format) {
    String value = format == null ? "" : format.value();
    return switch (newer.type().kind()) {
      case INTEGER -> value.equals("int64") || value.equals("int32") && isNarrow();
      case NUMBER -> value.equals("float") || value.equals("double");
      case STRING -> value.equals("password");
      case FILE -> value.equals("binary");
      default -> false;
    };
  }

  /** Whether nothing that the page says needs more than 32 bits. */
  private boolean isNarrow() {
    return !newer.type().text().toLowerCase(Locale.ROOT).matches(".*(64|long|bigint|uint32).*")
        && numbers().allMatch(Keywords::fits);
  }

  private Stream<String> numbers() {
    var details = newer.details();
    return Stream.of(
            Stream.of(details.defaultValue(), details.example())
                .filter(Objects::nonNull)
                .map(value -> value.value()),
            details.values().stream().map(value -> value.value()),
            details.rules().stream().flatMap(rule -> Stream.of(rule.least(), rule.most())))
        .flatMap(all -> all)
        .filter(Objects::nonNull);
  }

  private static boolean fits(String number) {
    return !number.matches("-?\\d{1,30}")
        || new BigDecimal(number).toBigInteger().bitLength() < Integer.SIZE;
  }
}
