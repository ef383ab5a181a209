package io.larkfit.spec.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files so that they are there as a whole, or as they were before. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a text as UTF-8, with the directories that it takes. A file that already has this text
   * is left alone.
   *
   * @return whether the file was written
   * @throws IOException if it cannot be written; what was there is still there
   */
  public static boolean write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
      return false;
    }
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    // Not createTempFile, whose files nobody else may read.
    Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    return true;
  }
}
