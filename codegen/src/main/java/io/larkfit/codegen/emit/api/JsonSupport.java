package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.ClassName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.TypeRef;
import java.util.EnumSet;
import java.util.Set;

/** The classes beside {@code JsonConverterFactory} that interfaces refer to; emitted if they do. */
final class JsonSupport {

  enum Kind {
    /** An annotation: the answer, body or part is text, not JSON. */
    TEXT("Text"),
    /** An annotation: a path parameter that a colon could turn into another host. */
    FIRST_SEGMENT("FirstSegment"),
    /** Encodes what Retrofit's annotations cannot say. */
    PARAMETERS("Parameters");

    private final String simpleName;

    Kind(String simpleName) {
      this.simpleName = simpleName;
    }
  }

  private final TypeNames names;
  private final Set<TypeRef> mapped;
  private final Set<Kind> used = EnumSet.noneOf(Kind.class);

  JsonSupport(ApiSpec spec, TypeNames names) {
    this.names = names;
    this.mapped = Set.copyOf(spec.mapped());
  }

  /** Whether it is a generated model or union, or a map; hand-written classes may be scalars. */
  boolean isObject(TypeRef type) {
    return type instanceof TypeRef.MapOf
        || type instanceof TypeRef.ObjectRef && !mapped.contains(type);
  }

  ClassName use(Kind kind) {
    used.add(kind);
    return name(kind);
  }

  ClassName name(Kind kind) {
    return names.json(kind.simpleName);
  }

  boolean uses(Kind kind) {
    return used.contains(kind);
  }
}
