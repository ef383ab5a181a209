package io.larkfit.codegen.emit;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.api.ApiEmitters;
import io.larkfit.codegen.emit.model.ModelEmitters;
import io.larkfit.codegen.ir.ApiSpec;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files of a document. */
public final class Emitters {

  private Emitters() {}

  public static Stream<JavaSource> emit(ApiSpec spec, Options options) {
    List<JavaSource> generated =
        Stream.of(
                ModelEmitters.emit(spec, options),
                ApiEmitters.emit(spec, options),
                generatedAnnotation(spec, options))
            .flatMap(sources -> sources)
            .toList();
    List<JavaSource> classes =
        Stream.concat(generated.stream(), new SupportFiles(spec, options).of(generated)).toList();
    SortedSet<String> packages =
        classes.stream()
            .map(JavaSource::packageName)
            .collect(Collectors.toCollection(TreeSet::new));
    PackageInfoEmitter packageInfo = new PackageInfoEmitter(spec, options);
    Stream<JavaSource> packageInfos = packages.stream().map(packageInfo::emit);
    return Stream.of(classes.stream(), packageInfos, moduleInfo(spec, options, packages))
        .flatMap(sources -> sources)
        .map(new OutputOptions(options)::apply);
  }

  private static Stream<JavaSource> generatedAnnotation(ApiSpec spec, Options options) {
    return options.generatedAnnotation()
        ? Stream.of(new GeneratedAnnotationEmitter(spec, new TypeNames(options)).emit())
        : Stream.empty();
  }

  private static Stream<JavaSource> moduleInfo(
      ApiSpec spec, Options options, SortedSet<String> packages) {
    if (options.moduleName() == null) {
      return Stream.empty();
    }
    SortedSet<String> exports = new TreeSet<>(packages);
    exports.addAll(options.moduleExports());
    return Stream.of(new ModuleInfoEmitter(spec).emit(options.moduleName(), exports));
  }
}
