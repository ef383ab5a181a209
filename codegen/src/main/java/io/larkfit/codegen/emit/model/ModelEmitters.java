package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.DeprecatedTypes;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import java.util.stream.Stream;

/** The models, enums and unions of a spec, and the registry of their adapters. */
public final class ModelEmitters {

  private ModelEmitters() {}

  public static Stream<JavaSource> emit(ApiSpec spec, Options options) {
    TypeNames types = new TypeNames(options);
    SourceFiles files = new SourceFiles(spec);
    TypeSpec registry = new AdapterRegistryEmitter(spec, types, new DeprecatedTypes(spec)).emit();
    return Stream.concat(
        types(spec, types, files),
        Stream.of(files.of(options.invokerPackage() + ".json", registry)));
  }

  private static Stream<JavaSource> types(ApiSpec spec, TypeNames types, SourceFiles files) {
    DeprecatedTypes deprecated = new DeprecatedTypes(spec);
    Discriminators discriminators = new Discriminators(spec);
    ModelEmitter models = new ModelEmitter(types, deprecated, discriminators);
    EnumEmitter enums = new EnumEmitter(types);
    UnionEmitter unions = new UnionEmitter(types, deprecated);
    return spec.types().stream()
        .map(
            declared ->
                files.of(declared.name().packageName(), emit(declared, models, enums, unions)));
  }

  private static TypeSpec emit(
      TypeDecl declared, ModelEmitter models, EnumEmitter enums, UnionEmitter unions) {
    if (declared instanceof Model model) {
      return models.emit(model);
    }
    return declared instanceof EnumType constants
        ? enums.emit(constants)
        : unions.emit((Union) declared);
  }
}
