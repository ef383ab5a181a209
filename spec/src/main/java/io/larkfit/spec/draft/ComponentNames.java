package io.larkfit.spec.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each component a name of its own, without regard to case. */
final class ComponentNames {

  private final Set<String> taken = new HashSet<>();

  ComponentNames(Collection<String> reserved) {
    reserved.forEach(name -> taken.add(key(name)));
  }

  void give(ComponentName name) {
    for (String candidate : List.of(name.wanted(), name.owner() + name.wanted())) {
      if (taken.add(key(candidate))) {
        name.give(candidate);
        return;
      }
    }
    int number = 2;
    while (!taken.add(key(name.owner() + name.wanted() + number))) {
      number++;
    }
    name.give(name.owner() + name.wanted() + number);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
