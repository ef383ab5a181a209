package io.larkfit.spec.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.ValueScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The hand-written document, which has what all operations share: it is taken from there. */
final class SharedDocument {

  private static final String RESOURCE = "/io/larkfit/spec/openapi/larkfit.yaml";

  /** Where older pages find the page of general errors. */
  private static final String OLD_PAGE_OF_ERRORS = "/document/ukTMukTMukTM/ugjM14COyUjL4ITN";

  private final MappingNode yaml;
  private final Document document;

  private SharedDocument(String text) throws JsonProcessingException {
    this.yaml = Yaml.read(text);
    this.document = Document.read(text);
  }

  /** A copy of its own, for nodes go from it into the draft. */
  static SharedDocument load() {
    try (@Nullable InputStream in = SharedDocument.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return new SharedDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key of the root, with its comments. */
  NodeTuple root(String key) {
    NodeTuple tuple = Yaml.tuple(yaml, key);
    if (tuple == null) {
      throw new IllegalStateException(RESOURCE + " has no " + key);
    }
    return tuple;
  }

  /** The components of a kind, with their comments. */
  List<NodeTuple> components(String kind) {
    return Yaml.find(yaml, "components", kind) instanceof MappingNode map
        ? map.getValue()
        : List.of();
  }

  /** The schemas that belong to no API in particular. */
  List<NodeTuple> generalSchemas() {
    return components("schemas").stream()
        .filter(tuple -> Yaml.find(tuple.getValueNode(), "x-larkfit-package") == null)
        .toList();
  }

  /** Whether a page lists the errors of any operation: the one that the document names. */
  boolean isPageOfGeneralErrors(String url) {
    return url.equals(document.root().json().at("/externalDocs/url").asText())
        || url.endsWith(OLD_PAGE_OF_ERRORS);
  }

  Set<String> hosts() {
    Set<String> hosts = new TreeSet<>();
    document
        .root()
        .json()
        .path("servers")
        .forEach(server -> hosts.add(server.path("url").asText()));
    return hosts;
  }

  /** The codes that any operation may answer, with their kinds. */
  Map<Long, String> generalErrors() {
    Map<Long, String> kinds = new TreeMap<>();
    for (JsonNode row : document.root().json().path("x-larkfit-errors")) {
      kinds.put(row.path("code").asLong(), row.path("kind").asText());
    }
    return kinds;
  }

  /** The name of the shared parameter that says the same as a page; null if there is none. */
  @Nullable String parameter(String in, Field field) {
    Node components = document.find("/components");
    return components == null
        ? null
        : document
            .below(components, "parameters")
            .filter(parameter -> parameter.text("in").equals(in))
            .filter(parameter -> says(parameter, field))
            .map(Node::name)
            .findFirst()
            .orElse(null);
  }

  private boolean says(Node parameter, Field field) {
    Node schema =
        document.below(parameter, "schema").findFirst().map(document::resolve).orElse(null);
    if (schema == null || !parameter.text("name").equals(field.name())) {
      return false;
    }
    Details details = field.details();
    boolean required = field.required() == Field.Required.YES;
    String standard = details.defaultValue() == null ? "" : details.defaultValue().value();
    return required == parameter.json().path("required").asBoolean()
        && standard.equals(schema.text("default"))
        && texts(schema.json().path("enum"))
            .equals(new TreeSet<>(details.values().stream().map(EnumValue::value).toList()))
        && scopes(parameter.json().path("x-larkfit-value-scopes"))
            .equals(scopes(details.valueScopes()));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Map<String, Set<String>> scopes(JsonNode json) {
    Map<String, Set<String>> scopes = new TreeMap<>();
    json.properties().forEach(entry -> scopes.put(entry.getKey(), texts(entry.getValue())));
    return scopes;
  }

  private static Map<String, Set<String>> scopes(List<ValueScope> told) {
    Map<String, Set<String>> scopes = new TreeMap<>();
    told.forEach(
        scope ->
            scopes
                .computeIfAbsent(scope.value(), value -> new TreeSet<>())
                .add(scope.scope().key()));
    return scopes;
  }
}
