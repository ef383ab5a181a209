package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The run for programs: a table with a row for each document, and everything as JSON. */
final class DataReport {
  private static final List<String> COLUMNS =
      List.of(
          "verdict",
          "files",
          "lines",
          "class_bytes",
          "generate_ms",
          "javac_ms",
          "members",
          "untyped",
          "examples",
          "survived",
          "messages",
          "notices");

  private DataReport() {}

  static String csv(Results results) {
    StringBuilder csv = new StringBuilder("spec");
    for (Contender contender : Contender.values()) {
      COLUMNS.forEach(column -> csv.append(',').append(contender).append('_').append(column));
    }
    Map<String, List<Outcome>> bySpec =
        results.outcomes().stream()
            .collect(Collectors.groupingBy(Outcome::spec, LinkedHashMap::new, Collectors.toList()));
    bySpec.forEach(
        (spec, outcomes) -> {
          csv.append('\n').append(quoted(spec));
          outcomes.forEach(outcome -> csv.append(',').append(row(outcome)));
        });
    return csv.append('\n').toString();
  }

  private static String row(Outcome outcome) {
    return List.of(
            outcome.verdict(),
            outcome.files(),
            outcome.lines(),
            outcome.classBytes(),
            outcome.generateNanos() / 1_000_000,
            outcome.compileNanos() / 1_000_000,
            outcome.members().found(),
            outcome.members().untyped().size(),
            outcome.examples().total(),
            outcome.examples().survived(),
            quoted(String.join("; ", outcome.messages())),
            quoted(String.join("; ", outcome.notices())))
        .stream()
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' ') + '"';
  }

  static String json(Results results) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("when", results.when().toString());
    root.put("machine", Machine.describe());
    root.put("speed", results.speed());
    root.put("oneTag", results.oneTag());
    root.put("outcomes", results.outcomes());
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
