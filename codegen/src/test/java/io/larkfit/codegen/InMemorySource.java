package io.larkfit.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.larkfit.codegen.emit.JavaSource;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A generated source, for the compiler. */
public final class InMemorySource extends SimpleJavaFileObject {
  private final String content;

  private InMemorySource(JavaSource source) {
    super(URI.create("memory:///" + escape(source.path())), Kind.SOURCE);
    this.content = source.content();
  }

  /** All but {@code module-info.java}, which would need every jar to be a module. */
  public static List<JavaFileObject> of(Collection<JavaSource> sources) {
    return sources.stream()
        .filter(source -> !source.path().endsWith("module-info.java"))
        .<JavaFileObject>map(InMemorySource::new)
        .toList();
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
