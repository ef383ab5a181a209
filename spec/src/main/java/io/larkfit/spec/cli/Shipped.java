package io.larkfit.spec.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The spec and the records that these commands were built with. */
final class Shipped {

  private static final Path ROOT = root();

  private Shipped() {}

  static Path spec() {
    return ROOT.resolve("openapi/larkfit.yaml");
  }

  static Path facts() {
    return ROOT.resolve("facts");
  }

  /** The directory above both, inside of the jar if there is one. */
  private static Path root() {
    @Nullable URL spec = Shipped.class.getResource("/io/larkfit/spec/openapi/larkfit.yaml");
    if (spec == null) {
      throw new IllegalStateException("not on the class path: larkfit.yaml");
    }
    try {
      URI uri = spec.toURI();
      if (uri.getScheme().equals("jar")) {
        String archive = uri.toString().substring(0, uri.toString().indexOf("!/"));
        return FileSystems.newFileSystem(URI.create(archive), Map.of()).getPath("/io/larkfit/spec");
      }
      return Path.of(uri).resolve("../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
