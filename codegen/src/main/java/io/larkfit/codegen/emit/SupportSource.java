package io.larkfit.codegen.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A support class as its source has it: what comes before its members, and these one by one.
 * Interfaces, annotations and enums are taken as a whole. It relies on google-java-format's layout,
 * in which indentation tells where a member ends.
 *
 * @param head all up to the line that opens the class
 * @param superclass the simple name; empty if there is none
 */
record SupportSource(String head, String superclass, List<Member> members) {

  /**
   * Part of a class.
   *
   * @param name empty if it always belongs to the class, as a constructor does
   * @param own whether no other class can mention it
   * @param overrides whether it is marked so
   * @param apart whether an empty line precedes it
   */
  record Member(String name, boolean own, boolean overrides, boolean apart, String text) {

    /** Without the lines for what is not there, as {@code // with Style} says of one. */
    String text(Predicate<String> isThere) {
      return text.lines()
          .flatMap(line -> onCondition(line, isThere))
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private static final Pattern CLASS =
      Pattern.compile("(?m)^(?:public )?(?:abstract |final )*class (\\w+)[^{]*\\{\n");
  private static final Pattern SUPERCLASS = Pattern.compile(" extends (\\w+)[^{]*\\{\n$");
  private static final Pattern METHOD = Pattern.compile("(\\w+)\\(");
  private static final Pattern FIELD = Pattern.compile("(\\w+)(?: =.*|;)$");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum) (\\w+)");
  private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\w+");
  private static final Pattern CONDITION = Pattern.compile("^(.*) // with (\\w+)$");
  private static final Pattern LINK = Pattern.compile("@link (\\w+)");

  static SupportSource parse(String source) {
    Matcher type = CLASS.matcher(source);
    if (!type.find()) {
      return new SupportSource(source, "", List.of());
    }
    String head = source.substring(0, type.end());
    Matcher superclass = SUPERCLASS.matcher(head);
    String body = source.substring(type.end(), source.lastIndexOf('}'));
    return new SupportSource(
        head, superclass.find() ? superclass.group(1) : "", members(type.group(1), body));
  }

  private static List<Member> members(String type, String body) {
    List<Member> members = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean apart = false;
    boolean block = false;
    for (String line : body.lines().toList()) {
      if (lines.isEmpty() && line.isEmpty()) {
        apart = true;
        continue;
      }
      lines.add(line);
      block = block || line.endsWith("{") && !isComment(line);
      boolean ends = block ? line.equals("  }") : line.endsWith(";") || line.endsWith("{}");
      if (ends && !isComment(line)) {
        members.add(member(type, lines, apart));
        lines.clear();
        apart = false;
        block = false;
      }
    }
    return members;
  }

  private static Member member(String type, List<String> lines, boolean apart) {
    List<String> code = lines.stream().filter(line -> !isComment(line)).toList();
    String declaration =
        code.stream().filter(line -> !line.startsWith("  @")).findFirst().orElseThrow();
    String name = name(declaration);
    boolean always = name.equals(type) || name.equals("serialVersionUID");
    return new Member(
        always ? "" : name,
        declaration.startsWith("  private "),
        code.contains("  @Override"),
        apart,
        String.join("\n", lines) + "\n");
  }

  private static String name(String declaration) {
    for (Pattern pattern : List.of(TYPE, FIELD, METHOD)) {
      Matcher name = pattern.matcher(declaration);
      boolean call = pattern == FIELD && declaration.matches("[^=]*\\(.*");
      if (!call && name.find()) {
        return name.group(1);
      }
    }
    return "";
  }

  private static Stream<String> onCondition(String line, Predicate<String> isThere) {
    Matcher condition = CONDITION.matcher(line);
    if (!condition.matches()) {
      return Stream.of(line);
    }
    return isThere.test(condition.group(2)) ? Stream.of(condition.group(1)) : Stream.empty();
  }

  private static boolean isComment(String line) {
    return line.stripLeading().matches("(/\\*\\*|\\*|//).*");
  }

  boolean declares(String name) {
    return members.stream().anyMatch(member -> member.name().equals(name));
  }

  /** The class with some of its members, and the imports of these. */
  String with(Collection<Member> kept, Predicate<String> isThere) {
    StringBuilder body = new StringBuilder();
    boolean apart = false;
    for (Member member : members) {
      apart = apart || member.apart();
      if (kept.contains(member)) {
        body.append(apart && !body.isEmpty() ? "\n" : "").append(member.text(isThere));
        apart = false;
      }
    }
    if (members.isEmpty()) {
      return head;
    }
    Set<String> words = words(head + body);
    String used =
        head.lines()
            .filter(line -> !line.startsWith("import ") || words.contains(imported(line)))
            .collect(Collectors.joining("\n", "", "\n"));
    return used.replace("\n\n\n", "\n\n") + body + "}\n";
  }

  private static String imported(String line) {
    return line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
  }

  /** What the class mentions before its first member. */
  Set<String> words() {
    return words(head);
  }

  /** All names in some code; comments count where they link. */
  static Set<String> words(String code) {
    Set<String> words = new HashSet<>();
    code.lines()
        .filter(line -> !line.startsWith("import "))
        .flatMap(
            line ->
                isComment(line)
                    ? LINK.matcher(line).results().map(link -> link.group(1))
                    : WORD.matcher(line).results().map(word -> word.group()))
        .forEach(words::add);
    return words;
  }
}
