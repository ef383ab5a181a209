package io.larkfit.spec.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The files beside the tests. */
final class Fixtures {

  private Fixtures() {}

  static String text(String name) {
    try (@Nullable InputStream in = Fixtures.class.getResourceAsStream("/lint/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
