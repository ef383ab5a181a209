package io.larkfit.codegen;

import static java.util.stream.Collectors.toMap;

import io.larkfit.codegen.ir.ClassRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;

/** Options for tests that do a part of the generator's work themselves. */
public final class GeneratorOptions {
  private GeneratorOptions() {}

  /** With the defaults of all options but packages, facade, call type, module and schemas. */
  public static Options of(
      String invokerPackage,
      String apiPackage,
      String modelPackage,
      String facadeName,
      ClassRef callType,
      @Nullable String moduleName,
      List<String> moduleExports,
      Map<String, String> schemaMappings) {
    Map<String, ClassRef> schemas =
        schemaMappings.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, mapping -> ClassRef.parse(mapping.getValue())));
    return new Options(
        invokerPackage,
        apiPackage,
        modelPackage,
        facadeName,
        callType,
        moduleName,
        moduleExports,
        new Bindings(schemas, Map.of(), Map.of()),
        true,
        false);
  }

  /** Those that a generator worked with. */
  public static Options of(CodegenConfig generator) {
    return HostOptions.read((LarkfitCodegen) generator).options();
  }
}
