package io.larkfit.spec.release;

import japicmp.model.JApiClass;
import japicmp.model.JApiClassType.ClassType;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which of what japicmp calls incompatible, in source or in binary, breaks callers of a class. */
final class Incompatibilities {

  /** What breaks only those who implement an interface. */
  private static final Set<JApiCompatibilityChangeType> FOR_IMPLEMENTERS =
      EnumSet.of(
          JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
          JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
          JApiCompatibilityChangeType.METHOD_NEW_DEFAULT,
          JApiCompatibilityChangeType.METHOD_DEFAULT_ADDED_IN_IMPLEMENTED_INTERFACE);

  private final boolean onlyGiven;

  /**
   * Of one class.
   *
   * @param handedIn the types that callers hand in, and so may implement
   */
  Incompatibilities(JApiClass type, Set<String> handedIn) {
    this.onlyGiven =
        type.getClassType().getNewTypeOptional().equals(Optional.of(ClassType.INTERFACE))
            && !handedIn.contains(type.getFullyQualifiedName());
  }

  boolean isIn(JApiCompatibility member) {
    return !of(member).isEmpty();
  }

  /** What they are, in japicmp's words: {@code method now static}. */
  String words(JApiCompatibility member) {
    return String.join(
        ", ",
        of(member).stream()
            .map(change -> change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .distinct()
            .toList());
  }

  private List<JApiCompatibilityChange> of(JApiCompatibility member) {
    return member.getCompatibilityChanges().stream()
        .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
        .filter(change -> !onlyGiven || !FOR_IMPLEMENTERS.contains(change.getType()))
        .toList();
  }
}
