package io.larkfit.codegen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated
@Tag("everywhere")
class EverywhereTest {
  private static final Path DATES = Path.of("src/test/golden/dates-and-bytes");

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @TempDir Path folder;

  @AfterEach
  void home() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  /** East and west of Greenwich, with dotless i, other digits, and the years of other calendars. */
  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai, zh-CN",
    "Pacific/Kiritimati, tr-TR",
    "Pacific/Pago_Pago, en-US",
    "America/New_York, ar-EG-u-nu-arab",
    "Europe/London, th-TH",
    "America/Sao_Paulo, ja-JP-u-ca-japanese"
  })
  void sameDocumentGivesTheSameSources(String zone, String language) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(Locale.forLanguageTag(language));

    Map<String, String> sources =
        Generation.run(DATES.resolve("openapi.yaml"), folder, new Properties());

    sources.keySet().removeIf(path -> path.contains("/json/"));
    assertEquals(Generation.sources(DATES.resolve("expected")), sources);
  }

  /** Also where the JVM was told to be elsewhere, with another character set. */
  @Test
  void everyGoldenIsTheSameHere() {
    for (Path scenario : Goldens.entries(DATES.getParent(), "")) {
      Map<String, String> sources =
          Generation.run(
              scenario.resolve("openapi.yaml"),
              folder.resolve(scenario.getFileName()),
              Generation.optionsOf(scenario));

      Map<String, String> expected = Generation.sources(scenario.resolve("expected"));
      sources.keySet().retainAll(expected.keySet());
      assertEquals(expected, sources, scenario.toString());
    }
  }
}
