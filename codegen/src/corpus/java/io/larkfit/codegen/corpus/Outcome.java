package io.larkfit.codegen.corpus;

import io.larkfit.codegen.fidelity.FidelityReport;
import io.larkfit.codegen.parse.document.SpecError;
import java.util.List;

/**
 * What one generator made of one document.
 *
 * @param lines all lines of all files, comments too
 * @param generateNanos processor time from the file to sources in memory
 * @param compileNanos processor time of javac at release 8, without lint
 * @param messages what stopped it: the compiler's messages, or the exception
 * @param notices what our generator says it left out
 * @param refusal why our generator refused the document
 */
record Outcome(
    String spec,
    Contender contender,
    Verdict verdict,
    int files,
    int lines,
    long classBytes,
    long generateNanos,
    long compileNanos,
    List<String> messages,
    List<String> notices,
    List<SpecError> refusal,
    MemberCount members,
    ExampleCount examples,
    FidelityReport fidelity) {

  enum Verdict {
    COMPILED,
    /** Generated, but the compiler complains. */
    BROKEN,
    /** Said what is wrong with the document, and where. */
    REFUSED,
    CRASHED
  }

  boolean compiled() {
    return verdict == Verdict.COMPILED;
  }
}
