package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.ApiSpec;
import java.nio.file.Path;

/** Measures what generated code keeps of its document. */
public final class Fidelity {
  private Fidelity() {}

  /**
   * Measures one document. Never throws: what breaks off is counted as {@link
   * Figure#MEASURE_FAILED}.
   *
   * @param spec the document as it was given to the generator
   * @param ir what our parser made of it: tells which class stands for which schema
   * @param classes the compiled sources, {@code com.squareup.moshi} and {@code retrofit2} as this
   *     class sees them
   */
  public static FidelityReport measure(Path spec, ApiSpec ir, ClassLoader classes) {
    return FidelityReport.NONE;
  }
}
