package io.larkfit.spec.change;

import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Compares where pages come from. */
final class SourceChanges {

  private final Changes changes;

  SourceChanges(Changes changes) {
    this.changes = changes;
  }

  void compare(Source older, Source newer) {
    compare(ChangeCheck.TITLE_CHANGED, "title", "description", older.title(), newer.title());
    compare(ChangeCheck.URL_CHANGED, "url", "url", older.url(), newer.url());
    compare(
        ChangeCheck.UPDATED_CHANGED,
        "updated",
        "x-larkfit-updated",
        older.updated(),
        newer.updated());
  }

  private void compare(
      ChangeCheck check, String subject, String key, Located<?> older, Located<?> newer) {
    if (!older.value().equals(newer.value())) {
      String after = newer.value().toString();
      String written =
          newer.value() instanceof Instant time
              ? LocalDate.ofInstant(time, ZoneOffset.UTC).toString()
              : after;
      changes
          .of(subject, older.line(), newer.line())
          .tell(
              check,
              Severity.DOCUMENTATION,
              older.value().toString(),
              after,
              "Set `externalDocs.%s` to `%s`.".formatted(key, written));
    }
  }
}
