package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.Document.Located;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of an operation, with those of its path that it does not override. */
final class ParameterList {

  private final Document document;

  ParameterList(Document document) {
    this.document = document;
  }

  List<Located<Parameter>> of(Endpoint endpoint) {
    Map<String, Located<Parameter>> byKey = new LinkedHashMap<>();
    List<Parameter> own = listed(endpoint.operation().getParameters());
    Pointer path = endpoint.itemPointer();
    put(listed(endpoint.item().getParameters()), path, byKey);
    int moved = movedFromPath(endpoint, own);
    put(own.subList(0, moved), path, byKey);
    put(own.subList(moved, own.size()), endpoint.pointer(), byKey);
    return List.copyOf(byKey.values());
  }

  private void put(List<Parameter> parameters, Pointer owner, Map<String, Located<Parameter>> to) {
    for (int i = 0; i < parameters.size(); i++) {
      Located<Parameter> located =
          document.parameter(parameters.get(i), owner.child("parameters", i));
      if (located != null) {
        to.put(located.value().getIn() + " " + located.value().getName(), located);
      }
    }
  }

  /**
   * For 3.0 the parser moves a path's parameters to the front of each operation's. They are told by
   * being the same objects in several operations; in a path's only operation they cannot be told.
   */
  private int movedFromPath(Endpoint endpoint, List<Parameter> own) {
    IdentityHashMap<Parameter, Integer> uses = new IdentityHashMap<>();
    for (Operation operation : endpoint.item().readOperations()) {
      listed(operation.getParameters()).forEach(each -> uses.merge(each, 1, Integer::sum));
    }
    int moved = 0;
    for (int i = 0; i < own.size() && uses.getOrDefault(own.get(i), 0) > 1; i++) {
      // A component's own pointer is known, so it may be either's.
      moved = document.isShared(own.get(i)) ? moved : i + 1;
    }
    return moved;
  }

  private static List<Parameter> listed(@Nullable List<Parameter> parameters) {
    return parameters == null ? List.of() : parameters;
  }
}
