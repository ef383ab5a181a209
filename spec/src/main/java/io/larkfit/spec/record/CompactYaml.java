package io.larkfit.spec.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes YAML in which an object without lists of objects stands on one line: a row of a table. */
final class CompactYaml {

  private static final int LONGEST_ROW = 230;

  private static final DumperOptions OPTIONS = options();

  private CompactYaml() {}

  static String write(JsonNode tree) {
    StringWriter out = new StringWriter();
    new Yaml(OPTIONS).serialize(node(tree, true), out);
    return out.toString();
  }

  private static DumperOptions options() {
    DumperOptions options = new DumperOptions();
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setSplitLines(false);
    options.setWidth(Integer.MAX_VALUE);
    options.setAllowUnicode(true);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    return options;
  }

  private static Node node(JsonNode json, boolean outermost) {
    if (json.isObject()) {
      List<NodeTuple> members = new ArrayList<>();
      json.properties()
          .forEach(
              member ->
                  members.add(
                      new NodeTuple(
                          scalar(Tag.STR, member.getKey()), node(member.getValue(), false))));
      return new MappingNode(
          Tag.MAP, members, style(outermost || holdsObjects(json) || isLong(json)));
    }
    if (json.isArray()) {
      List<Node> elements = new ArrayList<>();
      json.forEach(element -> elements.add(node(element, false)));
      return new SequenceNode(
          Tag.SEQ, elements, style(elements(json).anyMatch(JsonNode::isObject)));
    }
    return scalar(tag(json), json.asText());
  }

  private static boolean isLong(JsonNode json) {
    return json.toString().length() > LONGEST_ROW;
  }

  /** Whether there are objects in a list below, or in an object that is more than a value. */
  private static boolean holdsObjects(JsonNode json) {
    return elements(json)
        .anyMatch(
            member ->
                member.isArray() && elements(member).anyMatch(JsonNode::isObject)
                    || member.isObject() && elements(member).anyMatch(JsonNode::isContainerNode));
  }

  private static Stream<JsonNode> elements(JsonNode json) {
    return StreamSupport.stream(json.spliterator(), false);
  }

  private static FlowStyle style(boolean block) {
    return block ? FlowStyle.BLOCK : FlowStyle.FLOW;
  }

  private static Tag tag(JsonNode json) {
    if (json.isTextual()) {
      return Tag.STR;
    } else if (json.isBoolean()) {
      return Tag.BOOL;
    }
    return json.isIntegralNumber() ? Tag.INT : Tag.FLOAT;
  }

  private static Node scalar(Tag tag, String text) {
    return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
  }
}
