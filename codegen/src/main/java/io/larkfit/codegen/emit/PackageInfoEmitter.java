package io.larkfit.codegen.emit;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ApiSpec;

/** {@code package-info.java}: what a package holds, and that nothing in it is null unannounced. */
final class PackageInfoEmitter {

  private final ApiSpec spec;
  private final Options options;

  PackageInfoEmitter(ApiSpec spec, Options options) {
    this.spec = spec;
    this.options = options;
  }

  JavaSource emit(String packageName) {
    return new SourceFiles(spec)
        .of(
            packageName,
            "package-info.java",
            """
            %s
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """
                .formatted(Javadocs.comment(text(packageName)), packageName));
  }

  private String text(String packageName) {
    String title = Javadocs.plain(spec.title());
    String invoker = options.invokerPackage();
    if (packageName.equals(invoker + ".meta")) {
      return "What " + title + " says of its operations, as annotations.";
    }
    if (packageName.equals(invoker + ".json")) {
      return "The JSON of " + title + ": adapters and converters.";
    }
    if (packageName.equals(invoker)) {
      return "The operations of " + title + ".";
    }
    return "The operations and models of {@code " + name(packageName) + "}.";
  }

  /** Without what all packages have in common. */
  private String name(String packageName) {
    String prefix = options.invokerPackage() + ".";
    return packageName.startsWith(prefix) ? packageName.substring(prefix.length()) : packageName;
  }
}
