package io.larkfit.spec.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed in a jar, sorted by what callers know. */
final class JarChanges {

  private final Map<String, JarGroup> groups = new TreeMap<>();
  private final Map<String, List<String>> addedClasses = new TreeMap<>();

  void add(Kind kind, String type, String member, String text) {
    groups.computeIfAbsent(type + "." + member, key -> new JarGroup(type, member)).add(kind, text);
  }

  void removedClass(String name) {
    String nested = JavaTypes.inner(name);
    if (nested.isEmpty() || !groups.containsKey(JavaTypes.outer(name) + ".")) {
      add(Kind.JAVA_REMOVED, JavaTypes.outer(name), "", JavaTypes.simple(name));
    }
  }

  /** New classes are told together, their nested ones being a matter of course. */
  void addedClass(String name) {
    List<String> names =
        addedClasses.computeIfAbsent(
            name.substring(0, Math.max(0, name.lastIndexOf('.'))), key -> new ArrayList<>());
    String nested = JavaTypes.inner(name);
    if (nested.isEmpty() || !names.contains(JavaTypes.outer(name))) {
      names.add(JavaTypes.simple(name));
    }
  }

  List<JarGroup> groups() {
    return List.copyOf(groups.values());
  }

  /** The new classes, a change for each package. */
  List<Change> classes() {
    List<Change> changes = new ArrayList<>();
    addedClasses.forEach(
        (name, classes) -> {
          String noun = classes.size() == 1 ? " has the new class " : " has the new classes ";
          changes.add(
              Change.of(
                  Kind.JAVA_ADDED,
                  Subject.named(name),
                  "classes",
                  noun + SpecTexts.codes(classes)));
        });
    return changes;
  }
}
