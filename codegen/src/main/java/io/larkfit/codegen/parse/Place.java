package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.name.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands among the Java types: what its class is called if it needs one.
 *
 * @param stem the start of the names of inline classes below it
 * @param decided the class, for a component; null if a name is still to be found
 * @param component the component's name, or null
 */
record Place(
    String packageName, String stem, @Nullable ClassRef decided, @Nullable String component) {

  static Place inline(String packageName, String stem) {
    return new Place(packageName, stem, null, null);
  }

  static Place of(ClassRef name, String component) {
    return new Place(name.packageName(), name.simpleName(), name, component);
  }

  /** An inline schema within this one. */
  Place child(String word) {
    return inline(packageName, stem + Words.upperCamel(word));
  }
}
