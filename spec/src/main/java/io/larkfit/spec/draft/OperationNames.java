package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives operations names of their own. */
final class OperationNames {

  private final Map<String, String> packagesOfTags = new HashMap<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  OperationName give(Page page, PathTemplate path) {
    Naming wish = Naming.of(page, path);
    String packageName = wish.packageName();
    String resource = resource(wish, packageName);
    String tag = wish.service() + "." + resource;
    String method = unique(methods, tag + "#", wish.method());
    String id = unique(ids, "", wish.operationId(method));
    return new OperationName(packageName, wish.service(), tag, resource, method, id);
  }

  /** Two packages of one group may have the same resource. */
  private String resource(Naming wish, String packageName) {
    String resource = wish.resource();
    for (int i = 1; ; i++) {
      String tag = wish.service() + "." + resource;
      if (packagesOfTags.computeIfAbsent(tag, first -> packageName).equals(packageName)) {
        return resource;
      }
      resource =
          wish.resource() + "_" + (i == 1 && !wish.version().isEmpty() ? wish.version() : "n" + i);
    }
  }

  private static String unique(Set<String> taken, String prefix, String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add((prefix + name).toLowerCase(Locale.ROOT)); i++) {
      name = wanted + i;
    }
    return name;
  }
}
