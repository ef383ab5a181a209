package io.larkfit.tests.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.larkfit.Feishu;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The client runs on Java 8; only the module's description, which Java 8 ignores, is of Java 9. */
class ClassFileTest {
  private static final int JAVA_8 = 52;
  private static final int JAVA_9 = 53;

  @Test
  void everyClassIsOfJava8() throws IOException, URISyntaxException {
    Path client = Path.of(Feishu.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(client)) {
      check(client);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(client)) {
        check(jar.getPath("/"));
      }
    }
  }

  private static void check(Path root) throws IOException {
    Map<String, Integer> others = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      Path[] classes = files.filter(f -> f.toString().endsWith(".class")).toArray(Path[]::new);
      assertFalse(classes.length == 0);
      for (Path file : classes) {
        int version = majorVersion(file);
        if (version != JAVA_8) {
          others.put(String.valueOf(file.getFileName()), version);
        }
      }
    }
    assertEquals(Map.of("module-info.class", JAVA_9), others);
  }

  private static int majorVersion(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DataInputStream data = new DataInputStream(in);
      data.skipBytes(6);
      return data.readUnsignedShort();
    }
  }
}
