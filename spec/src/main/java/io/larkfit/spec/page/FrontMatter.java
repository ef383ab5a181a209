package io.larkfit.spec.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Source;
import java.time.Instant;
import java.util.List;

/**
 * The YAML that a page begins with.
 *
 * @param source what it says
 * @param date the date of the change, which its timestamp says more exactly
 * @param next the line after it, from 0
 */
record FrontMatter(Source source, String date, int next) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String FENCE = "---";

  static FrontMatter of(PageText text) throws PageException {
    List<String> lines = text.lines();
    if (!lines.get(0).strip().equals(FENCE)) {
      throw text.fault(1, "This is not a page: it does not begin with front matter (---).");
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      throw text.fault(1, "The front matter is never closed with ---: the page is cut off.");
    }
    JsonNode values = parse(text, lines.subList(1, end));
    Source source =
        new Source(
            value(text, values, "title", lines),
            value(text, values, "source_url", lines),
            updated(text, value(text, values, "last_remote_update_timestamp", lines)));
    return new FrontMatter(source, values.path("last_remote_update").asText(), end + 1);
  }

  private static JsonNode parse(PageText text, List<String> lines) throws PageException {
    try {
      return YAML.readTree(String.join("\n", lines));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      throw text.fault(line, "The front matter is not YAML.");
    }
  }

  private static Located<String> value(
      PageText text, JsonNode values, String key, List<String> lines) throws PageException {
    String value = values.path(key).asText().strip();
    if (value.isEmpty()) {
      throw text.fault(1, "The front matter has no '" + key + "'.");
    }
    int line = 1;
    while (line < lines.size() && !lines.get(line).startsWith(key + ":")) {
      line++;
    }
    return new Located<>(value, line + 1);
  }

  private static Located<Instant> updated(PageText text, Located<String> timestamp)
      throws PageException {
    try {
      return new Located<>(
          Instant.ofEpochMilli(Long.parseLong(timestamp.value())), timestamp.line());
    } catch (NumberFormatException e) {
      throw text.fault(
          timestamp.line(), "'" + timestamp.value() + "' is no timestamp in milliseconds.");
    }
  }
}
