package io.larkfit.spec.change;

import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects changes. */
final class Changes {

  private final List<Change> told = new ArrayList<>();

  /** What is told of a fact that stands in both pages, or in one: then the other line is 0. */
  Fact of(String subject, int oldLine, int newLine) {
    return new Fact(subject, oldLine, newLine);
  }

  boolean areNone() {
    return told.isEmpty();
  }

  List<Change> all() {
    return List.copyOf(told);
  }

  /** A fact of which a change is to be told. */
  final class Fact {

    private final String subject;
    private final int oldLine;
    private final int newLine;

    private Fact(String subject, int oldLine, int newLine) {
      this.subject = subject;
      this.oldLine = oldLine;
      this.newLine = newLine;
    }

    void tell(
        ChangeCheck check,
        Severity severity,
        @Nullable String before,
        @Nullable String after,
        String remedy) {
      told.add(
          new Change(
              check,
              severity,
              subject,
              before,
              after,
              oldLine,
              newLine,
              Wording.hasHash(remedy) ? whereToRead() : remedy));
    }

    /** What to do about words of which there is only a hash, that nobody can write into a spec. */
    private String whereToRead() {
      return newLine == 0
          ? "The page's words, once in line %s, are gone: see what the spec made of them."
              .formatted(oldLine)
          : "The page's words changed: read them in line %s, and correct what the spec makes of them."
              .formatted(newLine);
    }
  }
}
