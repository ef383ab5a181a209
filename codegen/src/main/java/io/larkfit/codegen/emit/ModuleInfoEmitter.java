package io.larkfit.codegen.emit;

import io.larkfit.codegen.ir.ApiSpec;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * {@code module-info.java}, which JavaPoet cannot say. It names Kotlin's library, of which
 * generated code uses nothing, because OkHttp 4 does not: that is an automatic module, and nothing
 * else would resolve what it runs on.
 */
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
              requires kotlin.stdlib;
              requires okio;
              requires static transitive org.jspecify;

            %s}
            """
                .formatted(
                    Javadocs.comment("The operations of " + Javadocs.plain(spec.title()) + "."),
                    moduleName,
                    exports));
  }
}
