package io.larkfit.codegen.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The classes that no spec changes: ordinary Java sources of this module, copied into the {@code
 * json} package of the generated API. Only what generated code mentions is copied, and what that
 * mentions in turn: classes, and of these the members.
 */
final class SupportFiles {

  /** Where the sources live in this module, and whence they move. */
  private static final String PACKAGE = "io.larkfit.support.json";

  /** Members that no generated code need mention. */
  private static final Set<String> CALLED_BY_USERS =
      Set.of("moshi", "adapter", "create", "build", "violations", "kind", "value");

  private static final Map<String, Optional<SupportSource>> SOURCES = new ConcurrentHashMap<>();

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
    SupportSelection selection = new SupportSelection(SupportFiles::source);
    selection.mentionType("Json");
    if (hasApis) {
      selection.mentionType("JsonConverterFactory");
    }
    selection.mention(CALLED_BY_USERS);
    Pattern imported = Pattern.compile(Pattern.quote(target) + "\\.(\\w+)");
    for (JavaSource source : generated) {
      String content = source.content();
      Set<String> types =
          imported.matcher(content).results().map(found -> found.group(1)).collect(toSet());
      types.forEach(selection::mentionType);
      boolean within = source.packageName().equals(target);
      if (within || !types.isEmpty()) {
        Set<String> words = SupportSource.words(content);
        selection.mention(words);
        if (within) {
          words.forEach(selection::mentionType);
        }
      }
    }
    return selection.sources().entrySet().stream()
        .map(file -> files.of(target, file.getKey() + ".java", moved(file.getValue())));
  }

  private String moved(String source) {
    return source.replace(PACKAGE, target);
  }

  /** A support class by its simple name; nothing if there is none of that name. */
  private static Optional<SupportSource> source(String simpleName) {
    return SOURCES.computeIfAbsent(simpleName, name -> read(name).map(SupportSource::parse));
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
