package io.larkfit.spec.compare;

import io.larkfit.spec.compare.Matching.Pair;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares sections that hold no facts, and examples. */
final class WordChanges {

  private final Told told;

  WordChanges(Told told) {
    this.told = told;
  }

  /**
   * Compares sections; one that is called like its page is the same under another title, and one
   * that keeps its heading is the same, though only the page has another title.
   */
  void compareProse(Page oldPage, Page newPage) {
    Matching<Section> matching =
        Matching.of(
            Section.of(oldPage),
            Section.of(newPage),
            section -> List.of(section.key(), section.prose().hash()),
            Section::key,
            section -> section.prose().section(),
            section -> section.prose().hash());
    for (Pair<Section> pair : matching.pairs()) {
      Prose old = pair.older().prose();
      Prose now = pair.newer().prose();
      boolean sameKey = pair.older().key().equals(pair.newer().key());
      if (!sameKey && !old.section().equals(now.section())) {
        tell(old, now, old.section(), now.section());
      } else if (!old.hash().equals(now.hash())) {
        tell(old, now, Told.shown(old.hash()), Told.shown(now.hash()));
      }
    }
    if (told.sides() == Sides.SPECS) {
      // What came or went with its words is told itself.
      return;
    }
    for (Section old : matching.removed()) {
      tell(old.prose(), null, Told.shown(old.prose().hash()), null);
    }
    for (Section now : matching.added()) {
      tell(null, now.prose(), null, Told.shown(now.prose().hash()));
    }
  }

  /**
   * A section.
   *
   * @param key its heading; empty if that is the title of the page
   */
  private record Section(String key, Prose prose) {

    static List<Section> of(Page page) {
      String title = page.source().title().value();
      return page.prose().stream()
          .map(prose -> new Section(prose.section().equals(title) ? "" : prose.section(), prose))
          .toList();
    }
  }

  private void tell(
      @Nullable Prose old, @Nullable Prose now, @Nullable String before, @Nullable String after) {
    String section = now != null ? now.section() : old != null ? old.section() : "";
    told.of("prose." + section, old == null ? 0 : old.line(), now == null ? 0 : now.line())
        .tell(
            Check.PROSE_EDITED,
            Severity.DOCUMENTATION,
            before,
            after,
            "Read the section, and correct what the spec says of it in its own words.");
  }

  void compareExamples(String subject, List<Example> older, List<Example> newer) {
    Matching<Example> matching = Matching.of(older, newer, WordChanges::value, example -> "any");
    for (Pair<Example> pair : matching.pairs()) {
      if (!value(pair.older()).equals(value(pair.newer()))) {
        tell(subject, pair.older(), pair.newer());
      }
    }
    matching.removed().forEach(old -> tell(subject, old, null));
    matching.added().forEach(now -> tell(subject, null, now));
  }

  /** What it is, wherever it stands. */
  private static List<@Nullable Object> value(Example example) {
    return Arrays.asList(example.text(), example.json(), example.valid());
  }

  private void tell(String subject, @Nullable Example old, @Nullable Example now) {
    told.of(subject, old == null ? 0 : old.line(), now == null ? 0 : now.line())
        .tell(
            Check.EXAMPLE_CHANGED,
            Severity.DOCUMENTATION,
            shown(old),
            shown(now),
            "Nothing has to change; see that the spec's own examples still fit.");
  }

  private static @Nullable String shown(@Nullable Example example) {
    if (example == null) {
      return null;
    }
    return example.text() + (example.valid() ? "" : " (no JSON)");
  }

  /** Compares what readers do not take in, and where pages contradict themselves. */
  void compareRemarks(List<Remark> older, List<Remark> newer) {
    Matching<Remark> matching =
        Matching.of(
            older, newer, remark -> List.of(remark.check(), remark.side(), remark.message()));
    matching.removed().forEach(remark -> tell(remark, false));
    matching.added().forEach(remark -> tell(remark, true));
  }

  /** Tells of a remark; of one on nesting only if nothing was told of that. */
  private void tell(Remark remark, boolean added) {
    boolean nesting = remark.check() == Remark.Check.STRUCTURE_AMBIGUOUS;
    if (nesting && told.all().stream().anyMatch(told -> told.check() == Check.STRUCTURE_CHANGED)) {
      return;
    }
    boolean fault = remark.side() == Remark.Side.PAGE;
    Check appeared = fault ? Check.FAULT_APPEARED : Check.UNREAD_APPEARED;
    String remedy =
        fault
            ? "Find out what the platform does; the page says both."
            : "Read it yourself, and hold the spec against it.";
    told.of("remarks." + remark.check().id(), added ? 0 : remark.line(), added ? remark.line() : 0)
        .tell(
            added ? appeared : fault ? Check.FAULT_GONE : Check.UNREAD_GONE,
            Severity.DOCUMENTATION,
            added ? null : remark.message(),
            added ? remark.message() : null,
            added ? remedy : "Nothing has to change.");
  }
}
