package io.larkfit.spec.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path directory;

  @Test
  void writesAFileAndTheDirectoriesThatItTakes() throws IOException {
    Path file = directory.resolve("a/b/facts.yaml");

    assertTrue(WholeFile.write(file, "标题\n"));

    assertEquals("标题\n", Files.readString(file));
    assertEquals(List.of(file), files(file.getParent()));
  }

  @Test
  void leavesAFileAloneThatHasTheTextAlready() throws IOException {
    Path file = Files.writeString(directory.resolve("facts.yaml"), "same\n");
    FileTime before = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, before);

    assertFalse(WholeFile.write(file, "same\n"));

    assertEquals(before, Files.getLastModifiedTime(file));
  }

  @Test
  void givesAFileThePermissionsThatAnyNewFileHas() throws IOException {
    Path plain = Files.writeString(directory.resolve("plain"), "");
    Path whole = directory.resolve("whole");

    WholeFile.write(whole, "facts\n");

    assertEquals(view(plain), view(whole));
  }

  @Test
  void followsALink() throws IOException {
    Path target = Files.writeString(directory.resolve("target"), "old\n");
    Path link = Files.createSymbolicLink(directory.resolve("link"), target);

    WholeFile.write(link, "new\n");

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new\n", Files.readString(target));
  }

  @Test
  void fileThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.createFile(directory.resolve("file")).resolve("below");

    IOException e = assertThrows(IOException.class, () -> WholeFile.probe(file));

    assertTrue(String.valueOf(e.getMessage()).startsWith(file + " cannot be written: "));
  }

  @Test
  void leavesNothingBehindIfItFails() throws IOException {
    Path occupied = Files.createDirectories(directory.resolve("facts.yaml/inside")).getParent();

    assertThrows(IOException.class, () -> WholeFile.write(occupied, "new\n"));

    assertEquals(List.of(occupied), files(directory));
  }

  private static Object view(Path file) throws IOException {
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    return posix ? Files.getPosixFilePermissions(file) : Files.isReadable(file);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
