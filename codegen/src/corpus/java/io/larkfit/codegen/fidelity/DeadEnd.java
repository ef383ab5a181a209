package io.larkfit.codegen.fidelity;

/**
 * A schema asks for what cannot be made up: endless values, or values that contradict themselves.
 */
final class DeadEnd extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeadEnd(String message) {
    super(message, null, false, false);
  }
}
