package io.larkfit.codegen.fidelity;

/** How much is tried of each kind, so that the whole corpus stays a matter of minutes. */
final class Limits {
  /** Random instances of a schema, beside the smallest and the fullest. */
  static final int RANDOM_INSTANCES = 2;

  /** Invalid instances of a schema. */
  static final int MUTANTS = 3;

  /** Attempts at an instance that the independent validator takes. */
  static final int ATTEMPTS = 6;

  /** How deep instances nest before only what is required is made. */
  static final int DEPTH = 4;

  /** How deep they nest at all: past it, the schema demands endless values. */
  static final int MAX_DEPTH = 12;

  /** Values in an instance, roughly: past it, only what is required is made. */
  static final int NODES = 150;

  /** Schemas of a document whose instances are tried, spread evenly over it. */
  static final int SCHEMAS = 600;

  /** Constraints of a document that are violated. */
  static final int CONSTRAINTS = 2_500;

  /** Operations of a document that are called, spread evenly over it. */
  static final int OPERATIONS = 300;

  private Limits() {}
}
