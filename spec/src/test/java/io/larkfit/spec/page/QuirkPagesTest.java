package io.larkfit.spec.page;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each quirk of the page format is read as the file beside its page says. */
@Tag("everywhere")
class QuirkPagesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.page.Pages#quirks")
  void quirkIsReadAsItsGoldenSays(Path page) throws IOException, PageException {
    ObjectNode facts = PageJson.of(new PageReader().read(Pages.name(page), Pages.bytes(page)));
    facts.remove("hash");
    String actual = JSON.writeValueAsString(facts) + "\n";

    Path golden = Pages.beside(page, ".json");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void everyGoldenHasItsPage() {
    assumeTrue(System.getProperty("golden.update") == null);
    assertEquals(
        Pages.in(Pages.QUIRKS, ".md").stream().map(Pages::name).collect(toSet()),
        Pages.in(Pages.QUIRKS, ".json").stream()
            .map(golden -> Pages.name(golden).replace(".json", ".md"))
            .collect(toSet()));
  }
}
