package io.larkfit.codegen.emit;

import io.larkfit.codegen.ir.ApiSpec;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** {@code module-info.java}, which JavaPoet cannot say. */
final class ModuleInfoEmitter {

  private final ApiSpec spec;

  ModuleInfoEmitter(ApiSpec spec) {
    this.spec = spec;
  }

  JavaSource emit(String moduleName, SortedSet<String> packages) {
    String exports =
        packages.stream().map(name -> "  exports " + name + ";\n").collect(Collectors.joining());
    return new SourceFiles(spec)
        .of(
            "",
            "module-info.java",
            """
            %s
            module %s {
              requires transitive com.squareup.moshi;
              requires transitive okhttp3;
              requires transitive retrofit2;
              requires static transitive org.jspecify;

            %s}
            """
                .formatted(
                    Javadocs.comment("The operations of " + Javadocs.plain(spec.title()) + "."),
                    moduleName,
                    exports));
  }
}
