package io.larkfit.codegen.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A generator that is measured, and the jars that its output is compiled and run with. */
enum Contender {
  LARKFIT("larkfit") {
    @Override
    CodegenConfigurator configurator() {
      return new CodegenConfigurator().setGeneratorName("larkfit");
    }

    @Override
    List<Path> classPath() {
      return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .filter(path -> path.getFileName().toString().matches(OURS))
          .toList();
    }

    @Override
    ClassLoader libraries() {
      return Contender.class.getClassLoader();
    }
  },
  GSON("java, retrofit2, gson") {
    @Override
    CodegenConfigurator configurator() {
      return stock("gson");
    }

    @Override
    List<Path> classPath() {
      return copied("gson");
    }
  },
  JACKSON("java, retrofit2, jackson") {
    @Override
    CodegenConfigurator configurator() {
      return stock("jackson");
    }

    @Override
    List<Path> classPath() {
      return copied("jackson");
    }
  };

  private static final String OURS =
      "(retrofit|okhttp-jvm|okio-jvm|moshi|jspecify|kotlin-stdlib)-.*";

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The host, told everything but the document and the output folder. */
  abstract CodegenConfigurator configurator();

  abstract List<Path> classPath();

  /** The jars of {@link #classPath()}, loaded. */
  ClassLoader libraries() {
    return Jars.loaded(classPath());
  }

  private static CodegenConfigurator stock(String serialization) {
    return new CodegenConfigurator()
        .setGeneratorName("java")
        .setLibrary("retrofit2")
        .addAdditionalProperty("serializationLibrary", serialization);
  }

  private static List<Path> copied(String folder) {
    try (Stream<Path> jars = Files.list(Path.of("target/corpus", folder))) {
      return jars.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
