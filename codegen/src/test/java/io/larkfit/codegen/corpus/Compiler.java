package io.larkfit.codegen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.larkfit.codegen.emit.JavaSource;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
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

  /** All warnings at release 9, as users with a strict build see them. */
  List<String> lint(List<JavaSource> sources) {
    return run(sources, LINTED).messages();
  }

  /** Classes of release 8. */
  Compiled compile(List<JavaSource> sources) {
    return run(sources, EMITTED);
  }

  private Compiled run(List<JavaSource> sources, List<String> flags) {
    List<String> options = new ArrayList<>(flags);
    options.addAll(classPath);
    List<JavaFileObject> files = new ArrayList<>();
    for (JavaSource source : sources) {
      if (!source.path().endsWith("module-info.java")) {
        files.add(new SourceFile(source));
      }
    }
    long start = Cpu.nanos();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    StringWriter rest = new StringWriter();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(messages, null, UTF_8);
        Output output = new Output(standard)) {
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
      return new Compiled(output.classes(), said, Cpu.nanos() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return new Compiled(Map.of(), List.of("javac: " + e), Cpu.nanos() - start);
    }
  }

  private static final class SourceFile extends SimpleJavaFileObject {
    private final String content;

    SourceFile(JavaSource source) {
      super(URI.create("memory:///" + escape(source.path())), Kind.SOURCE);
      this.content = source.content();
    }

    /** Class names may hold what a URI may not. */
    private static String escape(String path) {
      StringBuilder escaped = new StringBuilder();
      for (byte b : path.getBytes(UTF_8)) {
        if (b > ' ' && b != '%' && b != '"' && b != '#' && b != '?') {
          escaped.append((char) b);
        } else {
          escaped.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
      return escaped.toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> streams = new HashMap<>();

    Output(JavaFileManager fallback) {
      super(fallback);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> bytes = new HashMap<>();
      streams.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
      return bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      streams.put(className, stream);
      return new SimpleJavaFileObject(URI.create("memory:///" + streams.size() + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return stream;
        }
      };
    }
  }
}
