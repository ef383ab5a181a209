package io.larkfit.spec.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each component a name of its own, without regard to case. */
final class ComponentNames {

  private final Set<String> taken = new HashSet<>();

  ComponentNames(Collection<String> reserved) {
    reserved.forEach(name -> taken.add(key(name)));
  }

  void give(ComponentName name) {
    if (taken.add(key(name.wanted()))) {
      name.give(name.wanted());
      return;
    }
    boolean owned = name.wanted().startsWith(name.owner());
    String longer = owned ? name.wanted() : name.owner() + name.wanted();
    String candidate = longer;
    for (int number = 2; !taken.add(key(candidate)); number++) {
      candidate = longer + number;
    }
    name.give(candidate);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
