package io.larkfit.tests.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A class that a test takes from the documentation, compiled as a reader would: without a warning.
 */
public final class JavaSource {
  private JavaSource() {}

  /**
   * Compiles it.
   *
   * @param directory takes source and class
   * @return what loads the class; to be closed
   */
  public static URLClassLoader compile(Path directory, String className, String text)
      throws IOException {
    Path source = Files.writeString(directory.resolve(className + ".java"), text);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", directory.toString(), "-Xlint:all,-path", "-Werror", "-proc:none");
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled, () -> messages + "\n" + text);
    }
    return new URLClassLoader(new URL[] {url(directory)}, Feishu.class.getClassLoader());
  }

  private static URL url(Path directory) throws MalformedURLException {
    return directory.toUri().toURL();
  }
}
