package io.larkfit.spec.release;

import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiClassType.ClassType;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiHasAccessModifier;
import japicmp.model.JApiMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what japicmp found in a class that both jars have. */
final class ClassChanges {

  /** What breaks only those who implement an interface. */
  private static final Set<JApiCompatibilityChangeType> FOR_IMPLEMENTERS =
      EnumSet.of(
          JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
          JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
          JApiCompatibilityChangeType.METHOD_NEW_DEFAULT,
          JApiCompatibilityChangeType.METHOD_DEFAULT_ADDED_IN_IMPLEMENTED_INTERFACE);

  private final JApiClass type;
  private final Set<String> handedIn;
  private final JarChanges changes;
  private final String outer;
  private final String inner;
  private final Set<String> members = new TreeSet<>();

  ClassChanges(JApiClass type, Set<String> handedIn, JarChanges changes) {
    this.type = type;
    this.handedIn = handedIn;
    this.changes = changes;
    this.outer = JavaTypes.outer(type.getFullyQualifiedName());
    this.inner = JavaTypes.inner(type.getFullyQualifiedName());
    type.getMethods().forEach(method -> members.add(method.getName()));
  }

  void add() {
    AnnotationChanges annotations = new AnnotationChanges(changes, outer);
    if (isIncompatible(type)) {
      changes.add(Kind.JAVA_INCOMPATIBLE, outer, "", codeOf(inner) + reasons(type));
    }
    annotations.add(type.getAnnotations(), "", simple());
    for (JApiField field : sorted(type.getFields(), JApiField::getName)) {
      if (isVisible(field)) {
        member(field.getChangeStatus(), field, field.getName(), field.getName());
        if (field.getChangeStatus() == JApiChangeStatus.UNCHANGED
            || field.getChangeStatus() == JApiChangeStatus.MODIFIED) {
          annotations.add(field.getAnnotations(), field.getName(), field.getName());
        }
      }
    }
    List<JApiBehavior> behaviors = new ArrayList<>(type.getConstructors());
    behaviors.addAll(type.getMethods());
    for (JApiBehavior behavior : sorted(behaviors, JavaTypes::signature)) {
      if (isVisible(behavior)) {
        behavior(behavior, annotations);
      }
    }
  }

  private void behavior(JApiBehavior behavior, AnnotationChanges annotations) {
    boolean constructor = !(behavior instanceof JApiMethod);
    String signature = inner + JavaTypes.signature(behavior);
    String member = constructor ? "" : stem(behavior.getName());
    if (constructor && behavior.getChangeStatus() == JApiChangeStatus.MODIFIED) {
      signature = "new " + signature;
    }
    if (behavior instanceof JApiMethod method && isModifiedReturn(method)) {
      changes.add(
          isIncompatible(method) ? Kind.JAVA_INCOMPATIBLE : Kind.JAVA_CHANGED,
          outer,
          member,
          "`%s` returns `%s`, returned `%s`"
              .formatted(
                  signature,
                  JavaTypes.generic(
                      method.getReturnType().getNewReturnType(),
                      method.getReturnType().getNewGenericTypes()),
                  JavaTypes.generic(
                      method.getReturnType().getOldReturnType(),
                      method.getReturnType().getOldGenericTypes())));
    } else {
      member(behavior.getChangeStatus(), behavior, member, signature);
    }
    if (behavior.getChangeStatus() != JApiChangeStatus.NEW
        && behavior.getChangeStatus() != JApiChangeStatus.REMOVED) {
      annotations.add(behavior.getAnnotations(), member, signature);
    }
  }

  private static boolean isModifiedReturn(JApiMethod method) {
    return method.getChangeStatus() == JApiChangeStatus.MODIFIED
        && (method.getReturnType().getChangeStatus() != JApiChangeStatus.UNCHANGED
            || !method.getReturnType().getCompatibilityChanges().isEmpty());
  }

  private void member(JApiChangeStatus status, JApiCompatibility member, String name, String text) {
    switch (status) {
      case NEW -> {
        boolean breaks = isIncompatible(member);
        changes.add(
            breaks ? Kind.JAVA_INCOMPATIBLE : Kind.JAVA_ADDED,
            outer,
            name,
            breaks ? "whoever implements it needs `" + text + "`" : text);
      }
      case REMOVED -> changes.add(Kind.JAVA_REMOVED, outer, name, text);
      case MODIFIED -> {
        if (isIncompatible(member)) {
          changes.add(Kind.JAVA_INCOMPATIBLE, outer, name, "`" + text + "`" + reasons(member));
        }
      }
      case UNCHANGED -> {}
    }
  }

  /** The accessor that a raw form, or a test for presence, stands beside. */
  private String stem(String method) {
    if (method.endsWith("Raw") && members.contains(method.substring(0, method.length() - 3))) {
      return method.substring(0, method.length() - 3);
    }
    if (method.matches("has[A-Z].*")) {
      String accessor = method.substring(3, 4).toLowerCase(Locale.ROOT) + method.substring(4);
      return members.contains(accessor) ? accessor : method;
    }
    return method;
  }

  private boolean isIncompatible(JApiCompatibility member) {
    return member.getCompatibilityChanges().stream().anyMatch(this::breaks);
  }

  private boolean breaks(JApiCompatibilityChange change) {
    if (change.isBinaryCompatible() && change.isSourceCompatible()) {
      return false;
    }
    boolean forImplementers =
        FOR_IMPLEMENTERS.contains(change.getType())
            && type.getClassType().getNewTypeOptional().equals(Optional.of(ClassType.INTERFACE));
    return !forImplementers || handedIn.contains(type.getFullyQualifiedName());
  }

  private String reasons(JApiCompatibility member) {
    return member.getCompatibilityChanges().stream()
        .filter(this::breaks)
        .map(change -> change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .distinct()
        .reduce((one, other) -> one + ", " + other)
        .map(text -> (inner.isEmpty() && member == type ? "" : " ") + "(" + text + ")")
        .orElse("");
  }

  private String simple() {
    return JavaTypes.simple(type.getFullyQualifiedName());
  }

  private static String codeOf(String inner) {
    return inner.isEmpty() ? "" : "`" + inner.substring(0, inner.length() - 1) + "`";
  }

  private static boolean isVisible(JApiHasAccessModifier member) {
    return isVisible(member.getAccessModifier().getOldModifier())
        || isVisible(member.getAccessModifier().getNewModifier());
  }

  private static boolean isVisible(Optional<AccessModifier> modifier) {
    return modifier.isPresent() && modifier.get().getLevel() >= AccessModifier.PROTECTED.getLevel();
  }

  private static <T> List<T> sorted(
      List<? extends T> members, java.util.function.Function<T, String> name) {
    List<T> sorted = new ArrayList<>(members);
    sorted.sort(Comparator.comparing(name));
    return sorted;
  }
}
