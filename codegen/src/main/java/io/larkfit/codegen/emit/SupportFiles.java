package io.larkfit.codegen.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The classes that no spec changes: ordinary Java sources of this module, copied as they are into
 * the {@code json} package of the generated API, if generated code or one of them mentions them.
 */
final class SupportFiles {

  /** Where the sources live in this module, and whence they move. */
  private static final String PACKAGE = "io.larkfit.support.json";

  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*");

  private static final Map<String, Optional<String>> SOURCES = new ConcurrentHashMap<>();

  private final SourceFiles files;
  private final String target;
  private final boolean hasApis;

  SupportFiles(ApiSpec spec, Options options) {
    this.files = new SourceFiles(spec);
    this.target = options.invokerPackage() + ".json";
    this.hasApis = !spec.apis().isEmpty();
  }

  /** The support that some sources need. */
  Stream<JavaSource> of(Collection<JavaSource> generated) {
    SortedMap<String, String> needed = new TreeMap<>();
    add("Json", needed);
    if (hasApis) {
      add("JsonConverterFactory", needed);
    }
    Pattern imported = Pattern.compile("(?<=" + Pattern.quote(target + ".") + ")\\w+");
    for (JavaSource source : generated) {
      boolean within = source.packageName().equals(target);
      addAll(within ? TYPE : imported, source.content(), needed);
    }
    return needed.entrySet().stream()
        .map(file -> files.of(target, file.getKey() + ".java", moved(file.getValue())));
  }

  private static void addAll(Pattern mention, String content, SortedMap<String, String> needed) {
    mention.matcher(content).results().forEach(name -> add(name.group(), needed));
  }

  private static void add(String name, SortedMap<String, String> needed) {
    if (!needed.containsKey(name)) {
      source(name)
          .ifPresent(
              source -> {
                needed.put(name, source);
                addAll(TYPE, source, needed);
              });
    }
  }

  private String moved(String source) {
    return source.replace(PACKAGE, target);
  }

  /** A support class by its simple name; nothing if there is none of that name. */
  private static Optional<String> source(String simpleName) {
    return SOURCES.computeIfAbsent(simpleName, SupportFiles::read);
  }

  private static Optional<String> read(String simpleName) {
    String resource = "/io/larkfit/codegen/support/" + simpleName + ".java";
    try (InputStream in = SupportFiles.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
