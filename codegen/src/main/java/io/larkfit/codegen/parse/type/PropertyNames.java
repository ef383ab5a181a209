package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names that the user chose for properties; they go before those that are derived. */
final class PropertyNames {

  private final Map<String, String> chosen;
  private final ErrorCollector errors;
  private final Set<String> used = new HashSet<>();

  PropertyNames(Map<String, String> nameMappings, ErrorCollector errors) {
    this.chosen = nameMappings;
    this.errors = errors;
  }

  /** The chosen ones among these properties, allocated. */
  Map<String, String> of(Set<String> properties, MemberNames names, Pointer model) {
    Map<String, String> members = new HashMap<>();
    for (String property : properties) {
      String name = chosen.get(property);
      if (name != null) {
        members.put(property, name);
        used.add(property);
        if (!names.allocateAs(name)) {
          errors.error(
              model.child("properties").child(property),
              "nameMappings gives it the name " + name + ", which is taken",
              "Choose another name.");
        }
      }
    }
    return members;
  }

  void noticeUnused() {
    for (String property : new TreeSet<>(chosen.keySet())) {
      if (!used.contains(property)) {
        errors.notice(
            Pointer.ROOT, "nameMappings of " + property + " applies to nothing: no model has it");
      }
    }
  }
}
