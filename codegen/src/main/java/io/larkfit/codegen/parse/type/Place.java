package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.name.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands among the Java types: what its class is called if it needs one.
 *
 * @param stem the start of the names of inline classes below it
 * @param decided the class, for a component; null if a name is still to be found
 * @param component the component's name, or null
 * @param parameter the parameter that an inline schema, or its items, is of; null if of none
 */
public record Place(
    String packageName,
    String stem,
    @Nullable ClassRef decided,
    @Nullable String component,
    @Nullable String parameter) {

  public static Place inline(String packageName, String stem) {
    return new Place(packageName, stem, null, null, null);
  }

  static Place of(ClassRef name, String component) {
    return new Place(name.packageName(), name.simpleName(), name, component, null);
  }

  /** The inline schema of a parameter of the operation that stands here. */
  public Place parameter(String name) {
    Place child = child(name);
    return new Place(packageName, child.stem(), null, null, name);
  }

  /** The inline schema of a list's items. */
  Place item() {
    return new Place(packageName, child("Item").stem(), null, null, parameter);
  }

  /** An inline schema within this one. */
  public Place child(String word) {
    return inline(packageName, stem + Words.upperCamel(word));
  }
}
