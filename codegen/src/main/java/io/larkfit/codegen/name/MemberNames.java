package io.larkfit.codegen.name;

import java.util.function.UnaryOperator;

/** Names within one class or method; each is given once. */
public final class MemberNames {

  private final UniqueNames names;
  private final UnaryOperator<String> spelling;

  private MemberNames(UniqueNames names, UnaryOperator<String> spelling) {
    this.names = names;
    this.spelling = spelling;
  }

  /** The accessors, presence tests and raw accessors of a model and its builder. */
  public static MemberNames ofModel() {
    return new MemberNames(
        new UniqueNames(false)
            .reserve(ReservedNames.OBJECT_METHODS)
            .reserve(ReservedNames.MODEL_MEMBERS),
        JavaNames::member);
  }

  /** The constants of an enum. */
  public static MemberNames ofEnum() {
    return new MemberNames(
        new UniqueNames(false).reserve(ReservedNames.ENUM_CONSTANTS), JavaNames::constant);
  }

  /** Constants of a class that declares nothing else. */
  public static MemberNames ofConstants() {
    return new MemberNames(new UniqueNames(false), JavaNames::constant);
  }

  /** Methods of an interface or of the facade. */
  public static MemberNames ofMethods() {
    return new MemberNames(
        new UniqueNames(false).reserve(ReservedNames.OBJECT_METHODS), JavaNames::member);
  }

  /** Parameters of a method. */
  public static MemberNames ofParameters() {
    return new MemberNames(new UniqueNames(false), JavaNames::member);
  }

  /** The {@code Cat} of a union's {@code ofCat} and {@code asCat}. */
  public static MemberNames ofAlternatives() {
    return new MemberNames(new UniqueNames(true), Words::upperCamel);
  }

  /** The name for a text of the spec. */
  public String allocate(String text) {
    return names.allocate(spelling.apply(text));
  }

  /** Takes a name as it is; false if it is taken already. */
  public boolean allocateAs(String name) {
    return names.allocate(name).equals(name);
  }

  /** {@code hasName}, beside {@code name}. */
  public String allocatePresence(String member) {
    return names.allocate("has" + Words.capitalizeFirst(JavaNames.bare(member)));
  }

  /** {@code nameRaw}, beside {@code name}. */
  public String allocateRaw(String member) {
    boolean keyword = member.endsWith("_");
    return names.allocate((keyword ? JavaNames.bare(member) : member) + "Raw");
  }
}
