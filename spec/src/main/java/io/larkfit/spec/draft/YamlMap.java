package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping that is being written, with comments before and beside its keys. */
final class YamlMap {

  private final MappingNode node = new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
  private final List<CommentLine> pending = new ArrayList<>();
  private @Nullable Node last;

  YamlMap put(String key, Node value) {
    ScalarNode name = Yaml.text(key);
    if (!pending.isEmpty()) {
      name.setBlockComments(new ArrayList<>(pending));
      pending.clear();
    }
    node.getValue().add(new NodeTuple(name, value));
    last = value;
    return this;
  }

  /** A key with its value, and the comments of both. */
  YamlMap add(NodeTuple tuple) {
    List<CommentLine> comments = tuple.getKeyNode().getBlockComments();
    if (comments != null) {
      pending.addAll(comments);
    }
    return put(Yaml.key(tuple), tuple.getValueNode());
  }

  YamlMap put(String key, String text) {
    return put(key, Yaml.text(text));
  }

  YamlMap put(String key, long number) {
    return put(key, Yaml.number(number));
  }

  YamlMap put(String key, boolean flag) {
    return put(key, Yaml.flag(flag));
  }

  YamlMap put(String key, YamlMap map) {
    return put(key, map.node());
  }

  YamlMap put(String key, JsonNode json) {
    return put(key, Yaml.json(json));
  }

  /** A list in one line. */
  YamlMap putWords(String key, Collection<String> words) {
    return put(key, Yaml.list(FlowStyle.FLOW, words.stream().map(Yaml::text)));
  }

  YamlMap putAll(String key, Stream<YamlMap> maps) {
    return put(key, Yaml.list(FlowStyle.BLOCK, maps.map(YamlMap::node)));
  }

  /** A reference to a component, which stands alone. */
  static YamlMap reference(String kind, String name) {
    return new YamlMap().put("$ref", "#/components/" + kind + "/" + name);
  }

  /** Marks, each on lines of its own, before the next key. */
  YamlMap before(List<Mark> marks) {
    marks.forEach(mark -> mark.lines().forEach(this::before));
    return this;
  }

  YamlMap before(Mark mark) {
    return before(List.of(mark));
  }

  /** A comment before the next key. */
  YamlMap before(String line) {
    pending.add(new CommentLine(null, null, line, CommentType.BLOCK));
    return this;
  }

  /** A blank line before the next key. */
  YamlMap gap() {
    pending.add(new CommentLine(null, null, "", CommentType.BLANK_LINE));
    return this;
  }

  /** A mark behind the value that was put last, in its line. */
  YamlMap beside(Mark mark) {
    if (last instanceof ScalarNode || last instanceof SequenceNode) {
      last.setInLineComments(Yaml.beside(mark));
    }
    return this;
  }

  boolean isEmpty() {
    return node.getValue().isEmpty();
  }

  MappingNode node() {
    return node;
  }
}
