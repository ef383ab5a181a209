package io.larkfit.spec.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes files so that they are there as a whole, or as they were before. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Looks whether a file could be written, before the work whose result it is to hold.
   *
   * @throws IOException if not; its message names the file and the remedy
   */
  public static void probe(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory. Name a file.");
    }
    @Nullable Path above = file.toAbsolutePath().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    boolean possible = Files.exists(file) ? Files.isWritable(file) : isDirectoryToWrite(above);
    if (!possible) {
      throw new IOException(file + " cannot be written: " + above + " does not permit it.");
    }
  }

  /**
   * Writes a text as UTF-8, with the directories that it takes. A file that already has this text
   * is left alone, a link is followed, and what is no file (a pipe, a device) is written to.
   *
   * @return whether the file was written
   * @throws IOException if it cannot be written; what was there is still there
   */
  public static boolean write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return write(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + e, e);
    }
  }

  private static boolean write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
      return false;
    }
    @Nullable Path directory = file.getParent();
    if (directory == null || (Files.exists(file) && !Files.isRegularFile(file))) {
      Files.write(file, bytes);
      return true;
    }
    Files.createDirectories(directory);
    // Not createTempFile, whose files nobody else may read.
    String name = ".%s.%s.tmp".formatted(file.getFileName(), ProcessHandle.current().pid());
    Path draft = directory.resolve(name);
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    return true;
  }

  private static boolean isDirectoryToWrite(@Nullable Path directory) {
    return directory != null && Files.isDirectory(directory) && Files.isWritable(directory);
  }
}
