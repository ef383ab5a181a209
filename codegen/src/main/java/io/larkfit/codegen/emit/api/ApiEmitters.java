package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything around a call: interfaces, facade, annotations, servers, errors, converters. */
public final class ApiEmitters {

  private ApiEmitters() {}

  public static Stream<JavaSource> emit(ApiSpec spec, Options options) {
    TypeNames names = new TypeNames(options);
    JsonSupport support = new JsonSupport(spec, names);
    List<Emitter> emitters =
        List.of(
            new ApiEmitter(spec, options, names, support),
            new FacadeEmitter(spec, options, names),
            new ServersEmitter(spec, names),
            new MetaEmitter(spec, options, names),
            new SecuritySchemesEmitter(spec, names),
            new ErrorCatalogueEmitter(spec, names),
            new DocumentedErrorEmitter(spec, names));
    List<JavaSource> sources = new ArrayList<>();
    for (Emitter emitter : emitters) {
      emitter.emit().forEach(sources::add);
    }
    return sources.stream();
  }
}
