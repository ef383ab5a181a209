package io.larkfit.spec.tree;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What each kind of evidence weighs, in natural logarithms of odds. The numbers are round: they say
 * which contradictions are rare on documentation pages, and nothing of single pages.
 */
final class Evidence {

  /** An example has the field where the tree has it. */
  static final double FOUND = 3;

  /** An example has a member that the tree does not have there. */
  static final double LEFT_OVER = 2.5;

  /** Two siblings of one name. */
  static final double REPEATED = 12;

  /** A field beside {@code code}, {@code msg} and {@code data} in an answer. */
  static final double BESIDE_DATA = 3;

  /** An object whose type has the member elsewhere in the tree; or has not. */
  static final double SAME_TYPE = 2;

  /** The description of one of two siblings mentions the other. */
  static final double MENTIONED = 2;

  /** An example has the value that the row gives as its own example. */
  static final double SAME_VALUE = 1.5;

  /** How much an example counts that shows another place where the type is. */
  static final double ELSEWHERE = 0.5;

  /** Members of what the types say has none. */
  static final double MEMBERS_OF_SCALAR = 4;

  /** As many fields, and as many of them missing, are assumed of an object before it is seen. */
  private static final double FOUND_BEFORE = 6;

  private static final double MISSING_BEFORE = 0.3;

  private Evidence() {}

  /**
   * What it costs that an example has an object without one of its fields: the less, the more of
   * its other fields it lacks (the estimate of a rate with a beta prior).
   *
   * @param found how many other fields of the object the example has
   * @param missing how many it lacks
   */
  static double notFound(int found, int missing) {
    double all = found + missing + FOUND_BEFORE + MISSING_BEFORE;
    return Math.log(all / (missing + MISSING_BEFORE));
  }

  /** How well the type of a row and what stands in the example go together. */
  static double fit(FieldType type, Shape shape) {
    if (!shape.isSeen()) {
      return 0;
    }
    double fit = 0;
    if (type.isContainer()) {
      fit -= shape.isObject() || !shape.hasScalars() ? 0 : type.kind() == Kind.NAMED ? 3 : 1.5;
    } else if (shape.isObject() && type.kind() != Kind.MAP && type.kind() != Kind.FILE) {
      fit -= 4;
    } else if (shape.hasScalars()) {
      fit -= isLike(type.kind(), shape) ? 0 : 0.5;
    }
    boolean anyList = type.kind() == Kind.ANONYMOUS || type.kind() == Kind.MISSING;
    return fit - (type.isList() == shape.isList() || anyList ? 0 : 1);
  }

  private static boolean isLike(Kind kind, Shape shape) {
    return switch (kind) {
      case STRING -> shape.hasTexts();
      case INTEGER, NUMBER -> shape.hasNumbers();
      case BOOLEAN -> shape.hasFlags();
      default -> true;
    };
  }

  /** How well the row's own example and the one of the whole go together. */
  static double sameValue(Row row, Shape shape) {
    if (row.example().isEmpty() || !shape.hasScalars()) {
      return 0;
    }
    return shape.hasScalar(row.example()) ? SAME_VALUE : -0.3;
  }

  /** What it costs to have no members, for something of a type. */
  static double childless(FieldType type, @Nullable Shape shape) {
    boolean scalar = shape != null && shape.hasScalars() && !shape.isObject();
    boolean empty = shape != null && shape.isSeen() && shape.members().isEmpty();
    return switch (type.kind()) {
      case NAMED -> scalar ? 0.5 : empty ? 2.5 : 5;
      case ANONYMOUS -> scalar || empty ? 0 : 1.5;
      default -> 0;
    };
  }

  /** Whether something may have members at all. */
  static boolean mayHaveMembers(FieldType type, @Nullable Shape shape) {
    return type.isContainer()
        || type.kind() == Kind.FILE
        || type.kind() == Kind.MISSING
        || shape != null && !shape.members().isEmpty() && type.kind() != Kind.MAP;
  }
}
