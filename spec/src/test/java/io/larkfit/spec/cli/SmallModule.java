package io.larkfit.spec.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;

/** A small client as a module, of which tests change a class and make jars. */
final class SmallModule {

  /** A class as it stands in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final Map<String, String> sources = new TreeMap<>();

  SmallModule() {
    with("module-info.java", "module tea { exports tea; exports tea.v1; }");
    with(
        "tea/Scopes.java",
        """
        package tea;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Scopes { String[] value(); int level() default 1; }
        """);
    with("tea/Call.java", "package tea; public interface Call<T> { T execute(); }");
    with("tea/Store.java", "package tea; public interface Store { String read(); }");
    with(
        "tea/TeaApis.java",
        """
        package tea;
        import tea.v1.*;
        public final class TeaApis {
          public static TeaApis of(Store store) { return new TeaApis(); }
          public Tea tea() { return new Tea(); }
          public static final class Tea {
            public CupListsApi cupLists() { return null; }
          }
        }
        """);
    with(
        "tea/v1/CupListsApi.java",
        """
        package tea.v1;
        import tea.*;
        public interface CupListsApi {
          @Scopes({"tea:cup", "tea:cup:create"})
          Call<Cup> create(CupRequest body, String locale);
          default Call<Cup> create(CupRequest body) { return create(body, null); }
          @Scopes("tea:cup")
          Call<Cup> get(String cupId);
        }
        """);
    with(
        "tea/v1/Cup.java",
        """
        package tea.v1;
        public final class Cup {
          public String cupId() { return ""; }
          public String guest() { return ""; }
          public CupState state() { return null; }
          public String stateRaw() { return ""; }
          public static final class Builder {
            public Builder guest(String guest) { return this; }
            public Builder state(CupState state) { return this; }
            public Builder stateRaw(String state) { return this; }
          }
        }
        """);
    with("tea/v1/CupRequest.java", "package tea.v1; public final class CupRequest {}");
    with("tea/v1/CupState.java", "package tea.v1; public enum CupState { FULL, HALF }");
    with(
        "tea/internal/Kettle.java",
        "package tea.internal; public class Kettle { public void boil() {} }");
  }

  SmallModule with(String file, String text) {
    sources.put(file, text);
    return this;
  }

  SmallModule without(String file) {
    sources.remove(file);
    return this;
  }

  /** With something else in the place of what stands once in a file. */
  SmallModule replacing(String file, String original, String replacement) {
    String text = sources.get(file);
    if (text.indexOf(original) < 0 || text.indexOf(original) != text.lastIndexOf(original)) {
      throw new IllegalStateException(file + " does not have once: " + original);
    }
    return with(file, text.replace(original, replacement));
  }

  /** Compiles all and makes a jar whose manifest names a version. */
  Path jar(Path file, String version) {
    try {
      Path classes = Files.createTempDirectory(file.getParent(), "classes");
      compile(classes);
      Path manifest = Files.createTempFile(file.getParent(), "manifest", "");
      Files.writeString(manifest, "Implementation-Version: " + version + "\n");
      ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
      int status =
          jar.run(
              System.out,
              System.err,
              "--create",
              "--file=" + file,
              "--manifest=" + manifest,
              "-C",
              classes.toString(),
              ".");
      if (status != 0) {
        throw new IllegalStateException("jar: " + status);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Path classes) {
    JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<Source> files =
        sources.entrySet().stream()
            .map(entry -> new Source(entry.getKey(), entry.getValue()))
            .toList();
    boolean done =
        compiler
            .getTask(
                messages, null, null, List.of("-proc:none", "-d", classes.toString()), null, files)
            .call();
    if (!done) {
      throw new IllegalStateException(messages.toString());
    }
  }
}
