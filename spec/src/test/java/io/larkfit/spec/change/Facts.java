package io.larkfit.spec.change;

import io.larkfit.spec.fact.Page;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All facts of a page, by the names of components, as in {@code request.query[0].type.text}. */
final class Facts {

  /** What follows from other facts, or is none. */
  private static final Set<String> DERIVED = Set.of("file", "hash", "line", "structure", "remarks");

  private final List<String> facts = new ArrayList<>();

  private Facts() {}

  static List<String> of(Page page) {
    Facts all = new Facts();
    all.walk(page, "");
    return all.facts;
  }

  private void walk(@Nullable Object fact, String path) {
    if (fact instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), "%s[%s]".formatted(path, i));
      }
    } else if (fact != null && fact.getClass().isRecord()) {
      RecordComponent[] components = fact.getClass().getRecordComponents();
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        if (!DERIVED.contains(name)) {
          walk(Records.values(fact)[i], path.isEmpty() ? name : path + "." + name);
        }
      }
    } else if (fact != null && !fact.equals("") && !isUnsaid(fact)) {
      facts.add(path);
    }
  }

  private static boolean isUnsaid(Object fact) {
    return fact instanceof Enum<?> constant && constant.name().equals("UNSAID");
  }
}
