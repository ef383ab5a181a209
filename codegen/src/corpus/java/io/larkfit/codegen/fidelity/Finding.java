package io.larkfit.codegen.fidelity;

/**
 * One case that a figure counts.
 *
 * @param spec the document's name
 * @param pointer where in the document
 * @param what happens, in a line
 */
public record Finding(Figure figure, String spec, String pointer, String what) {
  @Override
  public String toString() {
    return figure + " " + spec + " " + pointer + " " + what;
  }
}
