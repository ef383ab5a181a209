package io.larkfit.tests.arch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The hand-written part of the client stays thin. A limit that is too low is raised by a commit
 * that does nothing else and says why.
 */
class ClientSizeTest {
  private static final int FILES = 50;
  private static final int LINES_OF_CODE = 3_645;
  private static final int PUBLIC_TYPES = 20;
  private static final int LINES_OF_A_FILE = 350;

  private static final Path SOURCES = Path.of("..", "client", "src", "main", "java");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*");

  private final List<Path> files = files();

  @Test
  void thereAreFewFiles() {
    assertAtMost("FILES", FILES, files.size());
  }

  @Test
  void thereIsLittleCode() {
    assertAtMost("LINES_OF_CODE", LINES_OF_CODE, files.stream().mapToLong(this::code).sum());
  }

  @Test
  void noFileIsLong() {
    for (Path file : files) {
      assertAtMost("LINES_OF_A_FILE, in " + file, LINES_OF_A_FILE, text(file).lines().count());
    }
  }

  @Test
  void usersMeetFewTypes() {
    assertAtMost("PUBLIC_TYPES", PUBLIC_TYPES, files.stream().flatMap(this::publicTypes).count());
  }

  private long code(Path file) {
    String code = COMMENT.matcher(text(file)).replaceAll("");
    return code.lines().filter(line -> !line.isBlank()).count();
  }

  /** The public types of a file, if its package is exported. */
  private Stream<Class<?>> publicTypes(Path file) {
    String name =
        SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
    if (name.startsWith("io.larkfit.internal.") || name.endsWith("package-info")) {
      return Stream.of();
    }
    try {
      Class<?> type = Class.forName(name, false, getClass().getClassLoader());
      return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
          .filter(t -> Modifier.isPublic(t.getModifiers()));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertAtMost(String what, int limit, long actual) {
    assertTrue(
        actual <= limit,
        () ->
            what
                + ": "
                + actual
                + " in the client's sources, where ClientSizeTest allows "
                + limit
                + ". Look for what can go. If nothing can, raise the limit in a commit of its own"
                + " whose message gives the reason.");
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      assertTrue(!sources.isEmpty(), () -> "no sources in " + SOURCES.toAbsolutePath());
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
