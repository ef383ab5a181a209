package io.larkfit.spec.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A URL of a page, taken apart.
 *
 * @param host with its scheme
 * @param segments of the path
 * @param query what the URL has in its query; the value of what is left open is empty
 */
record PathTemplate(String host, List<Segment> segments, Map<String, String> query) {

  private static final Pattern URL = Pattern.compile("(https?://[^/?#]+)([^?#]*)(?:\\?([^#]*))?.*");
  private static final Pattern PARAMETER =
      Pattern.compile(":(\\w+)|\\$?\\{+\\s*(\\w+)\\s*}+|<(\\w+)>|\\[(\\w+)]");

  /**
   * What stands between two slashes.
   *
   * @param text as OpenAPI writes it, so parameters are in braces
   * @param parameters that are in it
   */
  record Segment(String text, List<String> parameters) {

    boolean isParameter() {
      return !parameters.isEmpty();
    }

    private static Segment of(String text, Set<String> taken) {
      List<String> parameters = new ArrayList<>();
      StringBuilder template = new StringBuilder();
      Matcher matcher = PARAMETER.matcher(text);
      int end = 0;
      while (matcher.find()) {
        String name = name(matcher);
        for (int i = 2; !taken.add(name); i++) {
          name = name(matcher) + i;
        }
        template.append(literal(text.substring(end, matcher.start())));
        template.append('{').append(name).append('}');
        parameters.add(name);
        end = matcher.end();
      }
      template.append(literal(text.substring(end)));
      return new Segment(template.toString(), parameters);
    }

    private static String literal(String text) {
      return text.replaceAll("[{}<>\\[\\]\\\\^`|\"\\s]", "");
    }
  }

  private static String name(Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    return "";
  }

  /** Takes apart what the reader has found to be a URL. */
  static PathTemplate of(String url) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      return new PathTemplate("", List.of(Segment.of(url, new HashSet<>())), Map.of());
    }
    List<Segment> segments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String segment : parts.group(2).split("/")) {
      if (!segment.isEmpty()) {
        segments.add(Segment.of(segment, names));
      }
    }
    Map<String, String> query = new LinkedHashMap<>();
    String pairs = parts.group(3) == null ? "" : parts.group(3);
    for (String pair : pairs.split("&")) {
      String[] sides = pair.split("=", 2);
      if (!sides[0].isEmpty()) {
        String value = sides.length == 1 ? "" : sides[1];
        query.put(sides[0], PARAMETER.matcher(value).find() ? "" : value);
      }
    }
    return new PathTemplate(parts.group(1), segments, query);
  }

  /** The same path on the host of another URL, with its query. */
  PathTemplate withQueryOf(PathTemplate other) {
    return new PathTemplate(other.host, segments, other.query);
  }

  /** As OpenAPI writes it. */
  String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining("/", "/", ""));
  }

  /** The same for all URLs that no server can tell apart. */
  String shape() {
    return text().replaceAll("\\{[^}]*}", "{}");
  }

  List<String> parameters() {
    return segments.stream().flatMap(segment -> segment.parameters().stream()).toList();
  }
}
