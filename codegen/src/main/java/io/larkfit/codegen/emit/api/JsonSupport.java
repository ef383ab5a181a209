package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.ClassName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import java.util.HashMap;
import java.util.Map;

/** The classes beside {@code JsonConverterFactory} that interfaces refer to. */
final class JsonSupport {

  enum Kind {
    /** An annotation: the answer, body or part is text, not JSON. */
    TEXT("Text"),
    /** An annotation: a path parameter that a colon could turn into another host. */
    FIRST_SEGMENT("FirstSegment"),
    /** An annotation: how a parameter is written. */
    STYLE("Style"),
    /** An annotation: what a value must be. */
    CONSTRAINT("Constraint"),
    /** The same for what Retrofit sees only parts of. */
    CONSTRAINTS("Constraints"),
    /** Writes what Retrofit's annotations cannot say. */
    PARAMETERS("Parameters");

    private final String simpleName;

    Kind(String simpleName) {
      this.simpleName = simpleName;
    }
  }

  /** What a value's JSON is. */
  enum Form {
    SCALAR,
    LIST,
    OBJECT,
    /** Any of these. */
    OPEN
  }

  private final TypeNames names;
  private final Map<ClassRef, TypeDecl> declared = new HashMap<>();

  JsonSupport(ApiSpec spec, TypeNames names) {
    this.names = names;
    spec.types().forEach(type -> declared.put(type.name(), type));
  }

  Form form(TypeRef type) {
    if (type instanceof TypeRef.ListOf) {
      return Form.LIST;
    }
    if (type instanceof TypeRef.ObjectRef ref) {
      TypeDecl declaration = declared.get(ref.name());
      if (declaration instanceof Union union) {
        boolean scalars =
            union.alternatives().stream()
                .allMatch(each -> form(each.value().type()) == Form.SCALAR);
        return scalars ? Form.SCALAR : Form.OPEN;
      }
      // Hand-written classes may be scalars.
      return declaration == null ? Form.SCALAR : Form.OBJECT;
    }
    return type instanceof TypeRef.MapOf
        ? Form.OBJECT
        : type instanceof TypeRef.Any ? Form.OPEN : Form.SCALAR;
  }

  ClassName name(Kind kind) {
    return names.json(kind.simpleName);
  }
}
