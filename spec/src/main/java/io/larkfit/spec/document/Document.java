package io.larkfit.spec.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** An OpenAPI document, with each of its objects in its place. */
public final class Document {

  private static final YAMLMapper YAML =
      YAMLMapper.builder(YAMLFactory.builder().loaderOptions(anySize()).build())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String text;
  private final List<Node> nodes;
  private final Map<String, Node> byPointer;
  private final Map<String, List<Node>> children;

  /** Made when asked for: comparing documents takes none, and there may be many. */
  private volatile @Nullable Schemas schemas;

  private Document(String text, JsonNode root) {
    this.text = text;
    List<Node> found = new ArrayList<>();
    collect(new Node(Place.DOCUMENT, "", "", "", root, null), found);
    this.nodes = Collections.unmodifiableList(found);
    this.byPointer = found.stream().collect(Collectors.toMap(Node::pointer, Function.identity()));
    this.children =
        found.stream().skip(1).collect(Collectors.groupingBy(Document::pointerOfParent));
  }

  private static String pointerOfParent(Node node) {
    return node.parent() == null ? "" : node.parent().pointer();
  }

  /** A document of three hundred operations is larger than SnakeYAML reads by itself. */
  private static LoaderOptions anySize() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  public static Document read(String text) throws JsonProcessingException {
    return new Document(text, YAML.readTree(text));
  }

  /** The document in a tree, whose text is JSON. */
  public static Document of(JsonNode tree) {
    return new Document(tree.toString(), tree);
  }

  public String text() {
    return text;
  }

  public Node root() {
    return nodes.get(0);
  }

  /** Validates values against the schemas of this document. */
  public Schemas schemas() {
    Schemas made = schemas;
    if (made == null) {
      made = Schemas.of(root().json());
      schemas = made;
    }
    return made;
  }

  public Stream<Node> nodes() {
    return nodes.stream();
  }

  /** The objects of one kind, references to others of that kind left out. */
  public Stream<Node> nodes(Place place) {
    return nodes().filter(node -> node.place() == place && !node.isReference());
  }

  public Stream<Node> schemaNodes() {
    return nodes().filter(node -> node.place().isSchema() && !node.isReference());
  }

  public @Nullable Node find(String pointer) {
    return byPointer.get(pointer);
  }

  /** The objects directly below a key of an object, in order; none if it is a reference. */
  public Stream<Node> below(Node node, String edge) {
    return children.getOrDefault(node.pointer(), List.of()).stream()
        .filter(child -> child.edge().equals(edge));
  }

  /**
   * What a local reference leads to, or the node itself if it is none; null if it leads nowhere.
   */
  public @Nullable Node resolve(Node node) {
    Node target = node;
    for (int hops = 0; target != null && target.isReference(); hops++) {
      String reference = target.text("$ref");
      target = hops < 100 && reference.startsWith("#") ? find(reference.substring(1)) : null;
    }
    return target;
  }

  /** As {@link #resolve}, for streams. */
  public Stream<Node> resolved(Node node) {
    return Stream.ofNullable(resolve(node));
  }

  private static void collect(Node node, List<Node> found) {
    found.add(node);
    for (Grammar.Edge edge : Grammar.edges(node.place())) {
      JsonNode value = node.json().path(edge.key());
      String pointer = node.at(edge.key());
      switch (edge.shape()) {
        case ONE -> add(edge, pointer, edge.key(), value, node, found);
        case LIST -> {
          for (int i = 0; i < value.size() && value.isArray(); i++) {
            String index = Integer.toString(i);
            add(edge, Node.child(pointer, index), index, value.get(i), node, found);
          }
        }
        case MAP ->
            value
                .properties()
                .forEach(
                    entry ->
                        add(
                            edge,
                            Node.child(pointer, entry.getKey()),
                            entry.getKey(),
                            entry.getValue(),
                            node,
                            found));
      }
    }
  }

  private static void add(
      Grammar.Edge edge,
      String pointer,
      String name,
      JsonNode value,
      Node parent,
      List<Node> found) {
    if (value.isObject()) {
      collect(new Node(edge.place(), pointer, edge.key(), name, value, parent), found);
    }
  }
}
