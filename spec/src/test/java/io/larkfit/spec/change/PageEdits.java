package io.larkfit.spec.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Edits the text of a page, one fact at a time. */
final class PageEdits {

  private final List<String> lines;
  private final List<Mutation> mutations = new ArrayList<>();

  PageEdits(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  List<Mutation> mutations() {
    return mutations;
  }

  /** A line, from 1. */
  String line(int number) {
    return lines.get(number - 1);
  }

  int count() {
    return lines.size();
  }

  /** A fact to edit. */
  Editing of(String fact, String subject, ChangeCheck... fitting) {
    return new Editing(fact, subject, Set.of(fitting));
  }

  /** The last line of the row, or text, that begins in one. */
  int end(int line) {
    int end = line;
    while (line(end).endsWith("  ") && end < lines.size()) {
      end++;
    }
    return end;
  }

  /** Edits of one fact. */
  final class Editing {

    private final String fact;
    private final String subject;
    private final Set<ChangeCheck> fitting;

    private Editing(String fact, String subject, Set<ChangeCheck> fitting) {
      this.fact = fact;
      this.subject = subject;
      this.fitting = fitting;
    }

    /** Replaces the first of some text in a line. */
    Editing replace(int line, String from, String to) {
      int at = line(line).indexOf(from);
      if (at < 0 || from.isEmpty()) {
        throw new AssertionError("Line %s has no '%s': %s".formatted(line, from, fact));
      }
      List<String> edited = new ArrayList<>(lines);
      edited.set(
          line - 1, line(line).substring(0, at) + to + line(line).substring(at + from.length()));
      return add(to.isEmpty() ? "removal" : "change", edited);
    }

    /** Removes lines, and the break before them if they end a row. */
    Editing remove(int from, int to) {
      List<String> edited = new ArrayList<>(lines);
      boolean ends = !line(to).endsWith("  ");
      edited.subList(from - 1, to).clear();
      if (ends && from > 1 && line(from - 1).endsWith("  ")) {
        edited.set(from - 2, line(from - 1).stripTrailing());
      }
      return add("removal", edited);
    }

    /** Adds lines behind one. */
    Editing add(int line, String... added) {
      List<String> edited = new ArrayList<>(lines);
      edited.addAll(line, List.of(added));
      return add("addition", edited);
    }

    /** Replaces a cell of the row that begins in a line; empty cells stay. */
    Editing cell(int line, int cell, String text) {
      String[] cells = line(line).split(" \\| ", -1);
      cells[cell] = text;
      List<String> edited = new ArrayList<>(lines);
      edited.set(line - 1, String.join(" | ", cells));
      return add(text.isEmpty() ? "removal" : "change", edited);
    }

    private Editing add(String how, List<String> edited) {
      mutations.add(new Mutation(fact, how, subject, fitting, edited));
      return this;
    }
  }
}
