package io.larkfit.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.larkfit.codegen.emit.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Generated sources, compiled in memory as users' builds do: at release 9 with all warnings as
 * errors, then at release 8 for the classes that are loaded.
 */
public final class GeneratedCode extends ClassLoader {

  private static final List<String> LINTED =
      List.of(
          "--release",
          "9",
          "-proc:none",
          "-Werror",
          "-Xlint:all,-options,-requires-automatic,-requires-transitive-automatic");
  private static final List<String> EMITTED =
      List.of("--release", "8", "-proc:none", "-Xlint:none", "-nowarn");

  private final Map<String, byte[]> classes;

  private GeneratedCode(Map<String, byte[]> classes) {
    super(GeneratedCode.class.getClassLoader());
    this.classes = classes;
  }

  /**
   * Compiles against the test class path; {@code module-info.java} is left out.
   *
   * @throws AssertionError with the compiler's messages if there is any error or warning
   */
  public static GeneratedCode compile(Collection<JavaSource> sources) {
    List<JavaFileObject> files = InMemorySource.of(sources);
    compile(files, LINTED);
    return new GeneratedCode(compile(files, EMITTED));
  }

  /** These classes and one that was compiled against others, as a jar on a class path would be. */
  public GeneratedCode with(String className, GeneratedCode compiledElsewhere) {
    Map<String, byte[]> both = new HashMap<>(classes);
    both.put(className, compiledElsewhere.classes.get(className));
    return new GeneratedCode(both);
  }

  /** The class, by its qualified name. */
  public Class<?> type(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("Not generated: " + name, e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static Map<String, byte[]> compile(List<JavaFileObject> files, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, null, UTF_8);
        InMemoryClasses output = new InMemoryClasses(standard)) {
      boolean compiled = compiler.getTask(null, output, messages, options, null, files).call();
      if (!compiled) {
        throw new AssertionError(
            messages.getDiagnostics().stream().map(Object::toString).collect(joining("\n")));
      }
      return output.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
