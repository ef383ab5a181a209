package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import japicmp.model.AccessModifier;
import japicmp.model.BridgeModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import japicmp.model.JApiHasAccessModifier;
import japicmp.model.JApiHasAnnotations;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what japicmp found in a class that both jars have. */
final class ClassChanges {

  /** Every object has these. */
  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");

  private final JApiClass type;
  private final Incompatibilities incompatibilities;
  private final JarChanges changes;
  private final AnnotationChanges annotations;
  private final String outer;
  private final String inner;
  private final Set<String> methods = new TreeSet<>();

  ClassChanges(JApiClass type, Set<String> handedIn, JarChanges changes) {
    this.type = type;
    this.incompatibilities = new Incompatibilities(type, handedIn);
    this.changes = changes;
    this.outer = JavaTypes.outer(type.getFullyQualifiedName());
    this.inner = JavaTypes.inner(type.getFullyQualifiedName());
    this.annotations = new AnnotationChanges(changes, outer);
    type.getMethods().forEach(method -> methods.add(method.getName()));
  }

  void add() {
    if (incompatibilities.isIn(type)) {
      String name = inner.isEmpty() ? "" : "`" + inner.substring(0, inner.length() - 1) + "`: ";
      incompatible("", name + incompatibilities.words(type));
    }
    annotations.add(type.getAnnotations(), "", JavaTypes.simple(type.getFullyQualifiedName()));
    type.getFields().stream()
        .filter(ClassChanges::isVisible)
        .sorted(Comparator.comparing(JApiField::getName))
        .forEach(this::field);
    List<JApiBehavior> behaviors = new ArrayList<>(type.getConstructors());
    behaviors.addAll(type.getMethods());
    behaviors.stream()
        .filter(ClassChanges::isVisible)
        .filter(behavior -> !isBridge(behavior))
        .sorted(Comparator.comparing(JavaTypes::signature))
        .forEach(this::behavior);
  }

  private void field(JApiField field) {
    String name = inner + field.getName();
    if (!isInBoth(field)) {
      oneSided(field, field, field.getName(), name);
      return;
    }
    String was = JavaTypes.generic(field.getType().getOldValue(), field.getOldGenericTypes());
    String is = JavaTypes.generic(field.getType().getNewValue(), field.getNewGenericTypes());
    if (!was.equals(is)) {
      incompatible(field.getName(), "`%s` is `%s`, was `%s`".formatted(name, is, was));
    } else {
      other(field, field.getName(), name);
    }
    annotations(field, field.getName(), name);
  }

  private void behavior(JApiBehavior behavior) {
    boolean constructor = !(behavior instanceof JApiMethod);
    String member = constructor ? "" : stem(behavior.getName());
    String signature = inner + JavaTypes.signature(behavior);
    if (!isInBoth(behavior)) {
      if (!OF_OBJECT.contains(behavior.getName())) {
        oneSided(behavior, behavior, member, constructor ? "new " + signature : signature);
      }
      return;
    }
    String was = JavaTypes.oldSignature(behavior);
    String is = JavaTypes.newSignature(behavior);
    if (!was.equals(is)) {
      incompatible(member, "`%s` was `%s`".formatted(inner + is, inner + was));
    } else if (behavior instanceof JApiMethod method
        && !JavaTypes.oldReturn(method).equals(JavaTypes.newReturn(method))) {
      incompatible(
          member,
          "`%s` returns `%s`, returned `%s`"
              .formatted(signature, JavaTypes.newReturn(method), JavaTypes.oldReturn(method)));
    } else {
      other(behavior, member, signature);
    }
    annotations(behavior, member, signature);
  }

  private void oneSided(
      JApiHasChangeStatus status, JApiCompatibility member, String name, String text) {
    boolean breaks = incompatibilities.isIn(member);
    if (status.getChangeStatus() == JApiChangeStatus.NEW) {
      String owner = JavaTypes.simple(type.getFullyQualifiedName());
      if (breaks) {
        incompatible(name, "whoever implements `%s` needs `%s`".formatted(owner, text));
      } else {
        changes.add(Check.JAVA_ADDED, outer, name, text);
      }
    } else if (breaks) { // Else a superclass has it.
      changes.add(Check.JAVA_REMOVED, outer, name, text);
    }
  }

  private void other(JApiCompatibility member, String name, String text) {
    if (incompatibilities.isIn(member)) {
      incompatible(name, "`" + text + "`: " + incompatibilities.words(member));
    }
  }

  private void incompatible(String member, String text) {
    changes.add(Check.JAVA_INCOMPATIBLE, outer, member, text);
  }

  private void annotations(JApiHasAnnotations annotated, String member, String text) {
    annotations.add(annotated.getAnnotations(), member, text);
  }

  /** The accessor that a raw form, or a test for presence, stands beside. */
  private String stem(String method) {
    if (method.endsWith("Raw") && methods.contains(method.substring(0, method.length() - 3))) {
      return method.substring(0, method.length() - 3);
    }
    if (method.matches("has[A-Z].*")) {
      String accessor = method.substring(3, 4).toLowerCase(Locale.ROOT) + method.substring(4);
      return methods.contains(accessor) ? accessor : method;
    }
    return method;
  }

  private static boolean isInBoth(JApiHasChangeStatus member) {
    return member.getChangeStatus() != JApiChangeStatus.NEW
        && member.getChangeStatus() != JApiChangeStatus.REMOVED;
  }

  /** Whether only the compiler needs it. */
  private static boolean isBridge(JApiBehavior behavior) {
    return behavior.getBridgeModifier().getOldModifier().equals(Optional.of(BridgeModifier.BRIDGE))
        || behavior.getBridgeModifier().getNewModifier().equals(Optional.of(BridgeModifier.BRIDGE));
  }

  private static boolean isVisible(JApiHasAccessModifier member) {
    return wasVisible(member) || isNowVisible(member);
  }

  static boolean wasVisible(JApiHasAccessModifier member) {
    return isVisible(member.getAccessModifier().getOldModifier());
  }

  static boolean isNowVisible(JApiHasAccessModifier member) {
    return isVisible(member.getAccessModifier().getNewModifier());
  }

  private static boolean isVisible(Optional<AccessModifier> modifier) {
    return modifier.isPresent() && modifier.get().getLevel() >= AccessModifier.PROTECTED.getLevel();
  }
}
