package io.larkfit.spec.release;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Java names that follow from plain names of a document. The generator knows more: reserved
 * words, clashes, other scripts; a name that would need it is left as the document has it.
 */
final class JavaNames {

  private static final Pattern PLAIN =
      Pattern.compile("[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*|[a-z]+([A-Z][a-z0-9]+)*");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private JavaNames() {}

  /** {@code agent_schedules} gives {@code agentSchedules}; empty if that is not certain. */
  static String member(String name) {
    if (!PLAIN.matcher(name).matches()) {
      return "";
    }
    StringBuilder result = new StringBuilder();
    for (String word : name.split("_")) {
      result.append(result.length() == 0 ? word : capitalize(word));
    }
    return result.toString();
  }

  /** {@code agent_schedules} gives {@code AgentSchedules}; empty if that is not certain. */
  static String type(String name) {
    if (TYPE.matcher(name).matches()) {
      return name;
    }
    String member = member(name);
    return member.isEmpty() ? "" : capitalize(member);
  }

  /** {@code feishu_cn} gives {@code FEISHU_CN}; empty if that is not certain. */
  static String constant(String name) {
    return name.matches("[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*") ? name.toUpperCase(Locale.ROOT) : "";
  }

  private static String capitalize(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
