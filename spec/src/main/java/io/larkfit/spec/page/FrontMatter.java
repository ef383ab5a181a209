package io.larkfit.spec.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Source;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
  private static final int LONGEST = 20_000;

  /** What the pages of operations have in common, and guides do not have. */
  private static final Pattern OPERATION = Pattern.compile("(?i)HTTP\\s*(?:URL|Method)\\s*\\|");

  static FrontMatter of(PageText text) throws PageException {
    List<String> lines = text.lines();
    if (!lines.get(0).strip().equals(FENCE)) {
      throw notAPage(text);
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      throw text.fault(1, "The front matter is never closed with ---: the page is cut off.");
    }
    if (lines.subList(1, end).stream().mapToInt(String::length).sum() > LONGEST) {
      throw text.fault(
          1, String.format(Locale.ROOT, "The front matter has more than %,d characters.", LONGEST));
    }
    JsonNode values = parse(text, lines.subList(1, end));
    Source source =
        new Source(
            value(text, values, "title", lines),
            value(text, values, "source_url", lines),
            updated(text, value(text, values, "last_remote_update_timestamp", lines)));
    return new FrontMatter(source, values.path("last_remote_update").asText(), end + 1);
  }

  /** Whether a text has what the pages of operations have, even if it cannot be read as one. */
  static boolean describesOperation(PageText text) {
    return text.lines().stream().anyMatch(line -> OPERATION.matcher(line).find());
  }

  private static PageException notAPage(PageText text) {
    String start = text.lines().stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    String kind =
        start.strip().startsWith("<") ? "HTML" : start.strip().startsWith("{") ? "JSON" : "";
    if (!kind.isEmpty()) {
      return text.fault(1, "This is " + kind + ", not a page: it was not fetched as Markdown.");
    }
    String problem = "This is not a page: it does not begin with front matter (---).";
    return describesOperation(text)
        ? text.fault(1, problem)
        : PageException.ofAnotherKind(text.file(), 1, problem);
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
