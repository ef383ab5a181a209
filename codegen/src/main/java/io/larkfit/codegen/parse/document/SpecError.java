package io.larkfit.codegen.parse.document;

/**
 * Something that the generator cannot express, or that the document gets wrong.
 *
 * @param pointer where, as a JSON pointer such as {@code #/components/schemas/Pet}
 * @param problem what is wrong there
 * @param remedy what to write instead
 */
public record SpecError(String pointer, String problem, String remedy) {

  @Override
  public String toString() {
    return pointer + ": " + problem + "\n    " + remedy;
  }
}
