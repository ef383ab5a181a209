package com.example.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassPathTest {
  @Test
  void noLarkfitOrFeishuClassIsNeeded() throws IOException {
    List<Path> classPath =
        Stream.of(System.getProperty("surefire.test.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    assertFalse(classPath.isEmpty());
    for (Path entry : classPath) {
      assertEquals(List.of(), foreign(entry), entry::toString);
    }
  }

  private static List<String> foreign(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      try (Stream<Path> files = Files.walk(entry)) {
        return files
            .map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/'))
            .filter(ClassPathTest::isForeign)
            .toList();
      }
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      return jar.stream().map(Object::toString).filter(ClassPathTest::isForeign).toList();
    }
  }

  private static boolean isForeign(String name) {
    return name.startsWith("io/larkfit/") || name.toLowerCase(Locale.ROOT).contains("feishu");
  }
}
