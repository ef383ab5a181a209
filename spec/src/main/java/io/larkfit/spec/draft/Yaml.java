package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** YAML as trees that keep comments, in the layout of the hand-written document. */
final class Yaml {

  private static final int WIDTH = 100;

  /** A time of day, some of which YAML 1.1 takes for numbers: all are quoted. */
  private static final Pattern TIME = Pattern.compile("[\\d:]+:[\\d:]+");

  private Yaml() {}

  static ScalarNode text(String text) {
    return scalar(Tag.STR, text, text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
  }

  static ScalarNode number(long number) {
    return scalar(Tag.INT, Long.toString(number), ScalarStyle.PLAIN);
  }

  static ScalarNode flag(boolean flag) {
    return scalar(Tag.BOOL, Boolean.toString(flag), ScalarStyle.PLAIN);
  }

  private static ScalarNode scalar(Tag tag, String value, ScalarStyle style) {
    return new ScalarNode(tag, value, null, null, style);
  }

  static SequenceNode list(FlowStyle style, Stream<? extends Node> items) {
    return new SequenceNode(Tag.SEQ, items.collect(Collectors.toCollection(ArrayList::new)), style);
  }

  static Node json(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> {
        YamlMap map = new YamlMap();
        json.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        yield map.node();
      }
      case ARRAY -> {
        Stream<JsonNode> items = StreamSupport.stream(json.spliterator(), false);
        boolean scalars =
            StreamSupport.stream(json.spliterator(), false).allMatch(JsonNode::isValueNode);
        yield list(scalars ? FlowStyle.FLOW : FlowStyle.BLOCK, items.map(Yaml::json));
      }
      case NUMBER ->
          json.isIntegralNumber()
              ? scalar(Tag.INT, json.asText(), ScalarStyle.PLAIN)
              : scalar(Tag.FLOAT, decimal(json), ScalarStyle.PLAIN);
      case BOOLEAN -> flag(json.asBoolean());
      case NULL, MISSING -> scalar(Tag.NULL, "null", ScalarStyle.PLAIN);
      case STRING, BINARY, POJO -> literal(json.asText());
    };
  }

  /** Escaped if it has several lines, so that each of its blanks stays. */
  private static ScalarNode literal(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      return scalar(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }
    return scalar(
        Tag.STR,
        text,
        TIME.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
  }

  /** With a point, so that it stays no integer. */
  private static String decimal(JsonNode json) {
    String plain = json.decimalValue().toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  static List<CommentLine> beside(Mark mark) {
    return List.of(new CommentLine(null, null, mark.text(), CommentType.IN_LINE));
  }

  static MappingNode read(String text) {
    Node root = processor().compose(new StringReader(text));
    if (root instanceof MappingNode map) {
      return map;
    }
    throw new IllegalArgumentException("The document is no mapping.");
  }

  static String write(Node root) {
    StringWriter writer = new StringWriter();
    processor().serialize(root, writer);
    return writer
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static org.yaml.snakeyaml.Yaml processor() {
    LoaderOptions loading = new LoaderOptions();
    loading.setProcessComments(true);
    DumperOptions dumping = new DumperOptions();
    dumping.setProcessComments(true);
    dumping.setIndicatorIndent(2);
    dumping.setIndentWithIndicator(true);
    dumping.setWidth(WIDTH);
    dumping.setSplitLines(false);
    return new org.yaml.snakeyaml.Yaml(
        new SafeConstructor(loading), new Representer(dumping), dumping, loading);
  }

  /** A tree of its own: what stands twice would be written as an alias. */
  static Node copy(Node node) {
    Node copy;
    if (node instanceof MappingNode map) {
      List<NodeTuple> tuples = new ArrayList<>();
      map.getValue().forEach(tuple -> tuples.add(copy(tuple)));
      copy = new MappingNode(map.getTag(), tuples, map.getFlowStyle());
    } else if (node instanceof SequenceNode list) {
      copy = list(list.getFlowStyle(), list.getValue().stream().map(Yaml::copy));
    } else {
      ScalarNode scalar = (ScalarNode) node;
      copy = scalar(scalar.getTag(), scalar.getValue(), scalar.getScalarStyle());
    }
    copy.setBlockComments(node.getBlockComments());
    copy.setInLineComments(node.getInLineComments());
    return copy;
  }

  static NodeTuple copy(NodeTuple tuple) {
    return new NodeTuple(copy(tuple.getKeyNode()), copy(tuple.getValueNode()));
  }

  /** Puts comments before those that a key has; an empty one is a blank line. */
  static void prepend(Node key, String... comments) {
    List<CommentLine> lines = new ArrayList<>();
    for (String comment : comments) {
      CommentType type = comment.isEmpty() ? CommentType.BLANK_LINE : CommentType.BLOCK;
      lines.add(new CommentLine(null, null, comment, type));
    }
    if (key.getBlockComments() != null) {
      lines.addAll(key.getBlockComments());
    }
    key.setBlockComments(lines);
  }

  /** The value of a key; null if there is none. */
  static @Nullable Node find(Node map, String... path) {
    Node node = map;
    for (String key : path) {
      NodeTuple tuple = node instanceof MappingNode mapping ? tuple(mapping, key) : null;
      if (tuple == null) {
        return null;
      }
      node = tuple.getValueNode();
    }
    return node;
  }

  static @Nullable NodeTuple tuple(MappingNode map, String key) {
    return map.getValue().stream().filter(tuple -> key(tuple).equals(key)).findFirst().orElse(null);
  }

  static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  static Stream<Node> children(Node node) {
    if (node instanceof MappingNode map) {
      return map.getValue().stream().map(NodeTuple::getValueNode);
    }
    return node instanceof SequenceNode list ? list.getValue().stream() : Stream.empty();
  }
}
