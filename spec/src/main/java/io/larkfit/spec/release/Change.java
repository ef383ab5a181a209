package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.compare.Section;
import io.larkfit.spec.fact.Severity;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One change, as callers meet it.
 *
 * @param facet what about the subject changed; at most one change of a subject has it
 * @param text what is to be said of the subject, in words that follow its name
 * @param uses where callers meet the subject; empty if its name tells
 * @param java what this does to the jar, one statement each; empty if no jars were compared
 */
public record Change(
    Check kind,
    Subject subject,
    String facet,
    String text,
    SortedSet<Use> uses,
    List<String> java,
    Severity severity) {

  public Change {
    uses = Collections.unmodifiableSortedSet(new TreeSet<>(uses));
    java = List.copyOf(java);
  }

  /** Of what has one severity always. */
  static Change of(Check kind, Subject subject, String facet, String text) {
    Severity severity = Severity.valueOf(kind.gravity().toUpperCase(Locale.ROOT));
    return of(kind, subject, facet, text, List.of(), severity, kind.loss());
  }

  /** With what Java callers lose beside, which breaks them whatever goes over the wire. */
  static Change of(
      Check kind,
      Subject subject,
      String facet,
      String text,
      Collection<Use> uses,
      Severity onTheWire,
      String loss) {
    return new Change(
        kind,
        subject,
        facet,
        text,
        new TreeSet<>(uses),
        loss.isEmpty() ? List.of() : List.of(loss),
        loss.isEmpty() ? onTheWire : Severity.BREAKING);
  }

  /** Where Keep a Changelog puts it; what was added and breaks nevertheless is a change. */
  public Section section() {
    return kind.section() == Section.ADDED && isBreaking() ? Section.CHANGED : kind.section();
  }

  public boolean isBreaking() {
    return severity == Severity.BREAKING;
  }

  /** The same change met elsewhere too: the graver of the two, with the uses of both. */
  Change and(Change other) {
    Change graver = other.severity.compareTo(severity) < 0 ? other : this;
    SortedSet<Use> all = new TreeSet<>(uses);
    all.addAll(other.uses);
    return new Change(graver.kind, subject, facet, graver.text, all, graver.java, graver.severity);
  }

  /** With what it does to the jar, which may be graver than the document tells. */
  Change inJar(List<String> statements, Severity worst) {
    return new Change(
        kind,
        subject,
        facet,
        text,
        uses,
        statements,
        worst.compareTo(severity) < 0 ? worst : severity);
  }
}
