package io.larkfit.codegen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.larkfit.codegen.InMemoryClasses;
import io.larkfit.codegen.InMemorySource;
import io.larkfit.codegen.emit.JavaSource;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory against jars, and keeps what the compiler says. */
final class Compiler {
  private static final List<String> LINTED =
      List.of(
          "--release",
          "9",
          "-proc:none",
          "-Werror",
          "-implicit:none",
          "-Xmaxerrs",
          "10000",
          "-Xlint:all,-options,-requires-automatic,-requires-transitive-automatic");
  private static final List<String> EMITTED =
      List.of("--release", "8", "-proc:none", "-Xlint:none", "-nowarn", "-implicit:none");

  private final List<String> classPath;

  Compiler(List<Path> classPath) {
    this.classPath =
        List.of(
            "-classpath",
            classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
  }

  /**
   * What came out.
   *
   * @param classes by name, whole only if there are no messages
   * @param messages errors, and warnings if those are errors
   * @param nanos processor time
   */
  record Compiled(Map<String, byte[]> classes, List<String> messages, long nanos) {
    long bytes() {
      return classes.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
  }

  /** Classes of release 9, all warnings errors, as in users' strict builds. */
  Compiled lint(List<JavaSource> sources) {
    return run(sources, LINTED);
  }

  /** Classes of release 8. */
  Compiled compile(List<JavaSource> sources) {
    return run(sources, EMITTED);
  }

  private Compiled run(List<JavaSource> sources, List<String> flags) {
    List<String> options = new ArrayList<>(flags);
    options.addAll(classPath);
    List<JavaFileObject> files = InMemorySource.of(sources);
    long start = Cpu.nanos();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    StringWriter rest = new StringWriter();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, null, UTF_8);
        InMemoryClasses output = new InMemoryClasses(standard)) {
      boolean compiled = compiler.getTask(rest, output, messages, options, null, files).call();
      List<String> said = new ArrayList<>();
      if (!compiled) {
        messages.getDiagnostics().stream()
            .map(message -> message.toString().lines().findFirst().orElse(""))
            .forEach(said::add);
        if (said.isEmpty()) {
          said.add("javac failed: " + rest.toString().lines().findFirst().orElse("no message"));
        }
      }
      return new Compiled(output.bytes(), said, Cpu.nanos() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return new Compiled(Map.of(), List.of("javac: " + e), Cpu.nanos() - start);
    }
  }
}
