package io.larkfit.spec.release;

import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiGenericType;
import japicmp.model.JApiParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The types that callers hand in: those of parameters of what they call. An interface among them is
 * theirs to implement, and a new method in it breaks them; an interface that they are only given,
 * as a service or a call is, may grow.
 */
final class HandedIn {

  private HandedIn() {}

  static Set<String> by(List<JApiClass> classes) {
    Set<String> types = new HashSet<>();
    for (JApiClass type : classes) {
      List<JApiBehavior> behaviors = new ArrayList<>(type.getMethods());
      behaviors.addAll(type.getConstructors());
      for (JApiBehavior behavior : behaviors) {
        for (JApiParameter parameter : behavior.getParameters()) {
          types.add(parameter.getType());
          addGenerics(parameter.getOldGenericTypes(), types);
        }
      }
    }
    return types;
  }

  private static void addGenerics(List<JApiGenericType> generics, Set<String> types) {
    for (JApiGenericType generic : generics) {
      types.add(generic.getType());
      addGenerics(generic.getGenericTypes(), types);
    }
  }
}
