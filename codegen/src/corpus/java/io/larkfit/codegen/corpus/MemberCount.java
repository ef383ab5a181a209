package io.larkfit.codegen.corpus;

import java.util.List;

/**
 * Properties of component schemas, against the Java members that stand for them.
 *
 * @param found with a member in Java
 * @param untyped those whose schema says something and whose Java type does not
 * @param missing without a member
 */
record MemberCount(int found, List<String> untyped, List<String> missing) {
  static final MemberCount NONE = new MemberCount(0, List.of(), List.of());
}
