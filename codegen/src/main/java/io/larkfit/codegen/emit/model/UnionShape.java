package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Union;
import java.util.List;
import java.util.Locale;

/** A union and what all parts of its class must agree on. */
final class UnionShape {

  private final Union ir;
  private final NameAllocator constants = new NameAllocator();

  UnionShape(Union ir) {
    this.ir = ir;
    for (Union.Alternative alternative : ir.alternatives()) {
      constants.newName(constantCase(alternative.javaName()), alternative.javaName());
    }
  }

  Union ir() {
    return ir;
  }

  List<Union.Alternative> alternatives() {
    return ir.alternatives();
  }

  ClassName className() {
    return TypeNames.of(ir.name());
  }

  ClassName kind() {
    boolean taken = ir.name().simpleName().equals("Kind");
    return className().nestedClass(taken ? "KindOf" : "Kind");
  }

  /** The constant of {@code Kind}. */
  String constant(Union.Alternative alternative) {
    return constants.get(alternative.javaName());
  }

  /** The parameter that takes a value of the kind. */
  static String parameter(Union.Alternative alternative) {
    String name = alternative.javaName();
    return new NameAllocator().newName(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  private static String constantCase(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
