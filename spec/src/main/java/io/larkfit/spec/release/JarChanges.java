package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed in a jar, sorted by what callers know. */
final class JarChanges {

  private final Map<String, JarGroup> groups = new TreeMap<>();
  private final Map<String, List<String>> addedClasses = new TreeMap<>();
  private final Map<String, List<String>> removedClasses = new TreeMap<>();

  /**
   * Adds a change of a member.
   *
   * @param type the outermost class, with its package
   */
  void add(Check kind, String type, String member, String text) {
    groups.computeIfAbsent(type + "." + member, key -> new JarGroup(type, member)).add(kind, text);
  }

  void addedClass(String name) {
    add(name, addedClasses);
  }

  void removedClass(String name) {
    add(name, removedClasses);
  }

  /** Classes of a package are told together, their nested ones being a matter of course. */
  private static void add(String name, Map<String, List<String>> classes) {
    List<String> names =
        classes.computeIfAbsent(JavaTypes.inPackage(name), key -> new ArrayList<>());
    if (!names.contains(JavaTypes.simple(JavaTypes.outer(name)))) {
      names.add(JavaTypes.simple(name));
    }
  }

  List<JarGroup> groups() {
    return List.copyOf(groups.values());
  }

  /** The classes that came and went, a change for each package. */
  List<Change> classes() {
    List<Change> changes = new ArrayList<>();
    addedClasses.forEach(
        (name, classes) -> changes.add(classes(Check.JAVA_ADDED, name, " has the new ", classes)));
    removedClasses.forEach(
        (name, classes) ->
            changes.add(classes(Check.JAVA_REMOVED, name, " has lost the ", classes)));
    return changes;
  }

  private static Change classes(Check kind, String inPackage, String text, List<String> classes) {
    String noun = classes.size() == 1 ? "class " : "classes ";
    return Change.of(
        kind, Subject.named(inPackage), "classes", text + noun + SpecTexts.codes(classes));
  }
}
