package io.larkfit.codegen.fidelity;

/** What is counted. A shortfall is named one by one too, an excuse has a reason that is kept. */
public enum Figure {
  MEMBERS("members, items, map values, parameters, bodies and responses compared", Role.TOTAL),
  UNTYPED("whose schema says something and whose Java type does not", Role.SHORTFALL),
  DROPPED("that have no place in Java", Role.SHORTFALL),
  EXCUSED("that rightly have none", Role.EXCUSE),

  CONSTRAINTS("constraints violated", Role.TOTAL),
  CONSTRAINTS_ENFORCED("refused by decoding, by build() or before sending", Role.GOOD),
  CONSTRAINTS_DROPPED("let through", Role.SHORTFALL),
  CONSTRAINTS_OPEN(
      "let through as decided: unknown enum values, required ones that go one way only",
      Role.EXCUSE),
  CONSTRAINTS_UNTESTED("for which no violating value was found", Role.UNKNOWN),

  EXAMPLES("examples that are valid", Role.TOTAL),
  EXAMPLES_EQUAL("that come out equal", Role.GOOD),
  EXAMPLES_UNDECLARED("that come out equal but for undeclared properties", Role.EXCUSE),
  EXAMPLES_LOST("that do not come out equal", Role.SHORTFALL),
  EXAMPLES_INVALID("other examples, which their own schema refuses", Role.UNKNOWN),
  EXAMPLES_UNREACHED("other examples, whose schema no Java type stands for", Role.UNKNOWN),

  INSTANCES("random valid instances", Role.TOTAL),
  INSTANCES_EQUAL("that come out equal, rebuilt too", Role.GOOD),
  INSTANCES_LOST("that do not come out equal", Role.SHORTFALL),
  INSTANCES_NOT_REBUILT("that toBuilder().build() refuses or changes", Role.SHORTFALL),
  SCHEMAS_UNSAMPLED("schemas for which no valid instance was found", Role.UNKNOWN),

  MUTANTS("random invalid instances", Role.TOTAL),
  MUTANTS_REFUSED("refused by decoding or build()", Role.GOOD),
  MUTANTS_TOLERATED("tolerated for a reason that is decided", Role.EXCUSE),
  MUTANTS_ACCEPTED("accepted", Role.SHORTFALL),

  CALLS("calls of operations", Role.TOTAL),
  CALLS_ACCEPTED("whose request an independent validator accepts", Role.GOOD),
  CALLS_REFUSED("whose request it refuses, or that cannot be made", Role.SHORTFALL),
  CALLS_DISPUTED("which it refuses and a second one accepts", Role.EXCUSE),
  CALLS_UNTESTED("operations for which no valid arguments were found", Role.UNKNOWN),
  ANSWERS("documented answers given", Role.TOTAL),
  ANSWERS_READ("that are read to an equal value", Role.GOOD),
  ANSWERS_LOST("that are not", Role.SHORTFALL),

  MEASURE_FAILED("measures that broke off, with their reason", Role.SHORTFALL);

  /** What a figure means for the generator. */
  public enum Role {
    /** A base that the figures after it divide. */
    TOTAL,
    GOOD,
    /** Not kept, for a reason that is decided or that OpenAPI gives. */
    EXCUSE,
    /** Could not be measured. */
    UNKNOWN,
    /** The generator's fault, unless shown otherwise. */
    SHORTFALL
  }

  private final String text;
  private final Role role;

  Figure(String text, Role role) {
    this.text = text;
    this.role = role;
  }

  public String text() {
    return text;
  }

  public Role role() {
    return role;
  }
}
