package io.larkfit.tests.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The way of some pages: one draft, one generation, one compilation. */
final class Chain implements AutoCloseable {

  private final Map<Path, JsonNode> facts;
  private final Map<String, String> operations;
  private final DraftedClient client;

  /** What the {@code draft} command printed. */
  final String report;

  private Chain(
      Map<Path, JsonNode> facts,
      Map<String, String> operations,
      DraftedClient client,
      String report) {
    this.facts = facts;
    this.operations = operations;
    this.client = client;
    this.report = report;
  }

  /** Goes it, from pages of different operations. */
  static Chain of(List<Path> pages, Path directory) throws IOException, InterruptedException {
    Path document = directory.resolve("draft.yaml");
    String report =
        succeed(Commands.larkfit(directory, arguments("draft", pages, "--out", document)));
    Path sources = directory.resolve("sources");
    succeed(
        Commands.codegen(
            directory,
            "generate",
            "-i",
            document.toString(),
            "-o",
            sources.toString(),
            "--invoker-package",
            DraftedClient.PACKAGE,
            "--api-package",
            DraftedClient.PACKAGE,
            "--model-package",
            DraftedClient.PACKAGE,
            "-p",
            "facadeName=FeishuApis,callType=io.larkfit.FeishuCall"));
    DraftedClient client =
        DraftedClient.compile(sources.resolve("src/main/java"), directory.resolve("classes"));
    return new Chain(facts(pages, directory), operations(document), client, report);
  }

  private static String succeed(Commands.Run run) {
    assertEquals(0, run.status(), () -> run.out() + run.err());
    return run.out();
  }

  private static String[] arguments(String command, List<Path> pages, Object... rest) {
    return Stream.of(Stream.of(command), pages.stream(), Stream.of(rest))
        .flatMap(arguments -> arguments)
        .map(Object::toString)
        .toArray(String[]::new);
  }

  private static Map<Path, JsonNode> facts(List<Path> pages, Path directory)
      throws IOException, InterruptedException {
    String json = succeed(Commands.larkfit(directory, arguments("read", pages, "--json")));
    JsonNode read = new JsonMapper().readTree(json);
    Map<Path, JsonNode> facts = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      facts.put(pages.get(i), pages.size() == 1 ? read : read.get(i));
    }
    return facts;
  }

  /** The ids of the operations, by the addresses of their pages. */
  private static Map<String, String> operations(Path document) throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (JsonNode path : new YAMLMapper().readTree(document.toFile()).path("paths")) {
      for (JsonNode operation : path) {
        ids.put(operation.at("/externalDocs/url").asText(), operation.path("operationId").asText());
      }
    }
    return ids;
  }

  /** What became of each page. */
  List<Fate> fates() throws IOException {
    List<Fate> fates = new ArrayList<>();
    for (Map.Entry<Path, JsonNode> page : facts.entrySet()) {
      String id = operations.get(page.getValue().at("/source/url/value").asText());
      PageExamples examples = PageExamples.of(page.getKey(), page.getValue());
      fates.add(Fate.of(page.getKey(), id == null ? "" : id, examples, client));
    }
    return fates;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
