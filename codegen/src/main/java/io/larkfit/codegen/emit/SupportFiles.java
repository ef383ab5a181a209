package io.larkfit.codegen.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The classes that no spec changes: ordinary Java sources of this module, copied into the {@code
 * json} package of the generated API. Only what generated code mentions is copied, and what that
 * mentions in turn.
 */
final class SupportFiles {

  /** Where the sources live in this module, and whence they move. */
  private static final String PACKAGE = "io.larkfit.support.json";

  /** What users start from; no generated class need mention it. */
  private static final String DOOR = "Json";

  private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w+");
  private static final Map<String, Optional<String>> SOURCES = new ConcurrentHashMap<>();

  private final SourceFiles files;
  private final String target;

  SupportFiles(ApiSpec spec, Options options) {
    this.files = new SourceFiles(spec);
    this.target = options.invokerPackage() + ".json";
  }

  /** The support that some sources need. */
  Stream<JavaSource> of(Collection<JavaSource> generated) {
    SortedMap<String, String> needed = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(DOOR));
    Pattern mention = Pattern.compile(Pattern.quote(target) + "\\.(\\w+)");
    for (JavaSource source : generated) {
      mention.matcher(source.content()).results().forEach(found -> open.add(found.group(1)));
      if (source.packageName().equals(target)) {
        mentions(source.content()).forEach(open::add);
      }
    }
    while (!open.isEmpty()) {
      String name = open.remove();
      Optional<String> source = needed.containsKey(name) ? Optional.empty() : source(name);
      source.ifPresent(
          content -> {
            needed.put(name, content);
            mentions(content).forEach(open::add);
          });
    }
    return needed.entrySet().stream()
        .map(file -> files.of(target, file.getKey() + ".java", moved(file.getValue())));
  }

  private String moved(String source) {
    return source.replace(PACKAGE, target);
  }

  private static Stream<String> mentions(String source) {
    return TYPE_NAME.matcher(source).results().map(found -> found.group()).distinct();
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
