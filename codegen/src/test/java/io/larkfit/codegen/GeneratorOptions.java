package io.larkfit.codegen;

import org.openapitools.codegen.CodegenConfig;

/** The options that a generator worked with, for tests that repeat a part of its work. */
public final class GeneratorOptions {
  private GeneratorOptions() {}

  public static Options of(CodegenConfig generator) {
    return HostOptions.read((LarkfitCodegen) generator).options();
  }
}
