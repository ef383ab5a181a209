package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Structure;
import io.larkfit.spec.record.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Collects differences. */
final class Told {

  private final Sides sides;
  private final List<Difference> all = new ArrayList<>();

  /** Where a page would say what it does not, and where if there is nothing near. */
  private int silence;

  private int home;

  /** What is to be said of the nesting of all that is told now; empty if that is sure. */
  private String doubt = "";

  Told(Sides sides) {
    this.sides = sides;
  }

  Sides sides() {
    return sides;
  }

  List<Difference> all() {
    return List.copyOf(all);
  }

  /** From here on, it is told of an operation whose URL a page says in a line. */
  void in(int line) {
    home = line;
    silence = line;
  }

  /** From here on, it is told of what a page says, if at all, in a line; null if it names none. */
  void near(@Nullable Integer line) {
    silence = line == null ? home : line;
  }

  /**
   * From here on, fields of a body are told of.
   *
   * @param older how sure their nesting is on the one side
   * @param newer and on the other
   */
  void within(Structure older, Structure newer) {
    Structure unsure = older.isCertain() ? newer : older;
    doubt =
        unsure.isCertain()
            ? ""
            : " How the page nests its fields is not sure%s: find the object of this one first."
                .formatted(unsure.doubt() == null ? "" : " from `" + unsure.doubt().value() + "`");
  }

  /** What is told of a fact that stands on both sides, or on one: then the other place is 0. */
  Fact of(String subject, int oldPlace, int newPlace) {
    return new Fact(subject, oldPlace, newPlace);
  }

  /** A fact of which a difference is to be told. */
  final class Fact {

    private final String subject;
    private final int oldPlace;
    private final int newPlace;

    private Fact(String subject, int oldPlace, int newPlace) {
      this.subject = subject;
      this.oldPlace = oldPlace;
      this.newPlace = newPlace;
    }

    void tell(
        Check check,
        Severity severity,
        @Nullable String before,
        @Nullable String after,
        String remedy) {
      String advice = Wording.hasHash(remedy) ? whereToRead() : remedy;
      if (sides == Sides.SPEC_AND_PAGE && !advice.startsWith("Nothing")) {
        advice += " Or list the difference with its reason.";
      }
      all.add(
          new Difference(
              check,
              severity,
              subject,
              before,
              after,
              oldPlace,
              Math.abs(newPlace == 0 && sides == Sides.SPEC_AND_PAGE ? silence : newPlace),
              advice + doubt));
    }

    /** What to do about words of which there is only a hash, that nobody can write into a spec. */
    private String whereToRead() {
      return newPlace == 0
          ? "The page's words, once in line %s, are gone: see what the spec made of them."
              .formatted(oldPlace)
          : "The page's words changed: read them in line %s, and correct what the spec makes of them."
              .formatted(newPlace);
    }
  }

  /** Compares words, of which there may be hashes, unless either side has its own. */
  void words(Check check, Fact fact, String before, String after, String remedy) {
    if (sides.sharesWords() && !before.equals(after)) {
      fact.tell(check, Severity.DOCUMENTATION, shown(before), shown(after), remedy);
    }
  }

  /** A short hash; null for that of no words. */
  static @Nullable String shown(String hash) {
    return hash.isEmpty() ? null : Wording.shortened(hash);
  }

  /** Compares whether something is deprecated. */
  void deprecated(
      String subject,
      String inSpec,
      @Nullable Located<Boolean> older,
      @Nullable Located<Boolean> newer) {
    boolean before = Located.holds(older);
    boolean after = Located.holds(newer);
    if (before != after) {
      of(
              subject + "#deprecated",
              older == null ? 0 : older.line(),
              newer == null ? 0 : newer.line())
          .tell(
              after ? Check.DEPRECATED : Check.NO_LONGER_DEPRECATED,
              Severity.ADDITIVE,
              before ? "deprecated" : null,
              after ? "deprecated" : null,
              after
                  ? "Set `deprecated` of %s to true.".formatted(inSpec)
                  : "Remove `deprecated` from %s.".formatted(inSpec));
    }
  }

  /**
   * How it is told that a list has a key more or less.
   *
   * @param subject the list; the key follows
   * @param inSpec the list in a spec, in words
   */
  record Keys(
      Check added, Severity more, Check removed, Severity less, String subject, String inSpec) {

    /** Keys any of which suffices: the first binds callers, and the last sets them free. */
    static Keys anyOf(
        Check added, Check removed, List<?> older, List<?> newer, String subject, String inSpec) {
      return new Keys(
          added,
          older.isEmpty() ? Severity.BREAKING : Severity.ADDITIVE,
          removed,
          newer.isEmpty() ? Severity.ADDITIVE : Severity.BREAKING,
          subject,
          inSpec);
    }
  }

  /** Compares lists of keys. */
  <T> Matching<T> compare(
      List<T> older, List<T> newer, Function<T, String> key, ToIntFunction<T> place, Keys keys) {
    Matching<T> matching = Matching.of(older, newer, key::apply);
    for (T gone : matching.removed()) {
      String name = key.apply(gone);
      of(keys.subject() + "." + name, place.applyAsInt(gone), 0)
          .tell(
              keys.removed(),
              keys.less(),
              name,
              null,
              "Remove `%s` from %s.".formatted(name, keys.inSpec()));
    }
    for (T come : matching.added()) {
      String name = key.apply(come);
      of(keys.subject() + "." + name, 0, place.applyAsInt(come))
          .tell(
              keys.added(),
              keys.more(),
              null,
              name,
              "Add `%s` to %s.".formatted(name, keys.inSpec()));
    }
    return matching;
  }
}
