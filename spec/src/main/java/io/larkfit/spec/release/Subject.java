package io.larkfit.spec.release;

/**
 * What a change happened to.
 *
 * @param type its Java class, with as much of its package as is known, by which changes of the
 *     document and of the jar meet; empty if it has none or it is not known
 * @param member a method or constant of that class; empty for the class itself
 * @param name what callers call it: {@code helpdesk().agentSchedules().create}
 * @param http the operation on the wire, {@code POST /open-apis/…}; empty for anything else
 */
public record Subject(String type, String member, String name, String http)
    implements Comparable<Subject> {

  /** Something that has no Java name of its own. */
  static Subject named(String name) {
    return new Subject("", "", name, "");
  }

  /** A class that callers see, or one of its members. */
  static Subject ofType(String type, String member, String name) {
    return new Subject(type, member, name, "");
  }

  /** Whether it is this member of this class, whose package is known as a whole. */
  boolean is(String fullType, String aMember) {
    return !type.isEmpty()
        && (fullType.equals(type) || fullType.endsWith("." + type))
        && member.equals(aMember);
  }

  /** As Markdown: {@code `tea().cups().create` (`POST /cups`)}. */
  String markdown() {
    return name.isEmpty() || http.isEmpty()
        ? shortMarkdown()
        : shortMarkdown() + " (`" + http + "`)";
  }

  /** As Markdown, in passing. */
  String shortMarkdown() {
    boolean words = type.isEmpty() && name.contains(" "); // "every operation"
    return words ? name : "`" + (name.isEmpty() ? http : name) + "`";
  }

  @Override
  public int compareTo(Subject other) {
    int byName = shortMarkdown().compareTo(other.shortMarkdown());
    return byName != 0 ? byName : http.compareTo(other.http);
  }
}
