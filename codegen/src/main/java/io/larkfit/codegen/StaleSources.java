package io.larkfit.codegen;

import io.larkfit.codegen.emit.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.CodegenConfig;

/**
 * The sources that an earlier run listed in {@code .openapi-generator/FILES} and this one lacks.
 */
final class StaleSources {
  private final List<Path> files;

  private StaleSources(List<Path> files) {
    this.files = files;
  }

  /** Reads the old list before the host overwrites it. */
  static StaleSources before(CodegenConfig config, String sourceFolder, List<JavaSource> current) {
    Path output = Path.of(config.getOutputDir()).toAbsolutePath().normalize();
    Path listing = output.resolve(".openapi-generator").resolve(config.getFilesMetadataFilename());
    if (!Files.isRegularFile(listing)) {
      return new StaleSources(List.of());
    }
    Path root = output.resolve(sourceFolder).normalize();
    Set<Path> kept =
        current.stream().map(source -> root.resolve(source.path())).collect(Collectors.toSet());
    try {
      return new StaleSources(
          Files.readAllLines(listing).stream()
              .filter(line -> line.endsWith(".java"))
              .map(line -> output.resolve(line).normalize())
              .filter(file -> file.startsWith(root) && !kept.contains(file))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list of generated files " + listing, e);
    }
  }

  void delete() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot remove the outdated generated file " + file, e);
      }
    }
  }
}
