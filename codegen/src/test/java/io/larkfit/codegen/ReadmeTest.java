package io.larkfit.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.golden.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code README.md} shows is taken from the project that the build runs. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path EXAMPLE = Path.of("src/it/weather");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  @TempDir Path folder;

  @Test
  void pomIsThatOfTheExample() throws IOException {
    String pom = filtered(Files.readString(EXAMPLE.resolve("pom.xml")));
    // The example also has what its tests need.
    String shown =
        pom.replaceAll("(?s)<dependency>\\s*<groupId>org\\.junit.*?</dependency>\\s*", "");

    List<String> snippets = blocks("xml");
    assertEquals(2, snippets.size());
    for (String snippet : snippets) {
      assertTrue(stripped(shown).contains(stripped(snippet)), snippet);
    }
  }

  @Test
  void javaIsThatOfTheExampleOrGeneratedForIt() throws IOException {
    Properties options = new Properties();
    options.setProperty("invokerPackage", "com.example.weather");
    options.setProperty("modelPackage", "com.example.weather.model");
    options.setProperty("facadeName", "Weather");
    Map<String, String> sources =
        Generation.run(EXAMPLE.resolve("src/main/openapi/weather.yaml"), folder, options);
    sources.putAll(Generation.sources(EXAMPLE.resolve("src/main/java")));
    String all = stripped(String.join("\n", sources.values()));

    List<String> snippets = blocks("java");
    assertFalse(snippets.isEmpty());
    for (String snippet : snippets) {
      for (String method : snippet.split("\n\n")) {
        assertTrue(all.contains(stripped(method)), method);
      }
    }
  }

  @Test
  void optionsAreThoseOfTheGenerator() throws IOException {
    assertTrue(
        Files.readString(README)
            .contains(
                OptionList.honoured().stream()
                    .map(
                        option ->
                            "| `%s` | %s | %s |\n"
                                .formatted(
                                    option.getOpt(), option.getDescription(), option.getDefault()))
                    .collect(Collectors.joining())));
  }

  @Test
  void refusalIsWorded() throws IOException {
    assertTrue(
        Files.readString(README)
            .contains(Files.readString(Path.of("src/test/invalid/type-unknown.expected"))));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path page : List.of(README, Path.of("docs/host-options.md"))) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path target = page.toAbsolutePath().getParent().resolve(link.group(1));
        assertTrue(Files.exists(target), () -> page + " links to " + target);
      }
    }
  }

  /** As the invoker plugin does it. */
  private static String filtered(String pom) throws IOException {
    String parent = Files.readString(Path.of("../pom.xml"));
    return Pattern.compile("@([a-z.-]+)@")
        .matcher(pom)
        .replaceAll(
            property -> {
              String name = property.group(1).replace("project.version", "version");
              Matcher value =
                  Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(parent);
              assertTrue(value.find(), name);
              return Matcher.quoteReplacement(value.group(1));
            });
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)\n```$")
        .matcher(Files.readString(README))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** Without the layout around lines. */
  private static String stripped(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
