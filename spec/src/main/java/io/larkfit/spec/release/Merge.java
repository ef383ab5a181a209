package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.compare.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the document and the jar both show once. */
final class Merge {

  /** What the generator makes of a part of the document, which tells it better. */
  private static final Map<String, Set<Check>> ANNOTATIONS =
      Map.of(
          "@Security",
          EnumSet.of(Check.TOKEN_ADDED, Check.TOKEN_REMOVED, Check.HELPDESK_CHANGED),
          "@Scopes",
          EnumSet.of(Check.SCOPE_ADDED, Check.SCOPE_REMOVED),
          "@RateLimit",
          EnumSet.of(Check.RATE_LIMIT_CHANGED),
          "@SafeToRepeat",
          EnumSet.of(Check.REPETITION_CHANGED),
          "@Unwrap",
          EnumSet.of(Check.UNWRAP_CHANGED),
          "@OperationId",
          EnumSet.of(Check.OPERATION_ID_CHANGED));

  private final List<Change> changes;

  private Merge(List<Change> changes) {
    this.changes = new ArrayList<>(changes);
  }

  static List<Change> of(List<Change> spec, JarChanges jar) {
    Merge merge = new Merge(spec);
    jar.groups().forEach(merge::add);
    merge.changes.addAll(jar.classes());
    return merge.changes;
  }

  private void add(JarGroup group) {
    Optional<Change> match =
        changes.stream()
            .filter(change -> isAbout(change.subject(), group))
            .min(Comparator.comparing(Change::severity));
    if (match.isEmpty()) {
      changes.add(group.change());
      return;
    }
    Change change = match.get();
    List<String> statements = new ArrayList<>(change.java());
    if (!saysTheSame(change, group)) {
      group.statements().stream().filter(text -> !isTold(text, group)).forEach(statements::add);
    }
    changes.set(changes.indexOf(change), change.inJar(statements, group.severity()));
  }

  /** That an accessor comes or goes with its field need not be said. */
  private static boolean saysTheSame(Change change, JarGroup group) {
    return (change.section() == Section.ADDED && group.kind() == Check.JAVA_ADDED)
        || (change.section() == Section.REMOVED && group.kind() == Check.JAVA_REMOVED)
        || (change.section() == Section.DEPRECATED && group.kind() == Check.JAVA_DEPRECATED);
  }

  private boolean isTold(String statement, JarGroup group) {
    return ANNOTATIONS.entrySet().stream()
        .filter(entry -> statement.contains("`" + entry.getKey()))
        .anyMatch(
            entry ->
                changes.stream()
                    .anyMatch(
                        change ->
                            isAbout(change.subject(), group)
                                && entry.getValue().contains(change.kind())));
  }

  /** A constant that came or went is a change of its enum. */
  private static boolean isAbout(Subject subject, JarGroup group) {
    boolean constant = group.member().matches("[A-Z][A-Z0-9_]*");
    return subject.is(group.type(), group.member()) || (constant && subject.is(group.type(), ""));
  }
}
