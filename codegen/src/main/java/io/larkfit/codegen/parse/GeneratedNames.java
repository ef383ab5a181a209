package io.larkfit.codegen.parse;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.name.ClassNames;
import java.util.List;

/** Keeps the names of classes that do not come from schemas or tags. */
final class GeneratedNames {

  private static final List<String> INVOKER =
      List.of("Servers", "ErrorCatalogue", "DocumentedError");
  private static final List<String> META =
      List.of(
          "Generated",
          "OperationId",
          "Security",
          "SecuritySchemes",
          "Scopes",
          "RateLimit",
          "Unwrap",
          "SafeToRepeat");
  private static final List<String> JSON =
      List.of(
          "Json",
          "GeneratedJsonAdapters",
          "JsonConverterFactory",
          "InvalidModelException",
          "Violations");

  private GeneratedNames() {}

  static void reserve(ClassNames names, Options options) {
    String invoker = options.invokerPackage();
    names.reserve(new ClassRef(invoker, options.facadeName()));
    INVOKER.forEach(name -> names.reserve(new ClassRef(invoker, name)));
    META.forEach(name -> names.reserve(new ClassRef(invoker + ".meta", name)));
    JSON.forEach(name -> names.reserve(new ClassRef(invoker + ".json", name)));
    names.reserve(options.callType());
    options.bindings().schemas().values().forEach(names::reserve);
    options.bindings().types().values().forEach(names::reserve);
  }
}
