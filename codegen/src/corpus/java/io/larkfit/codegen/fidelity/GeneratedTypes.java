package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.TypeDecl;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The compiled classes, and what they were declared as. */
final class GeneratedTypes {
  private final ClassLoader loader;
  private final Map<Class<?>, TypeDecl> declarations = new LinkedHashMap<>();
  private final @Nullable Class<?> json;
  private final @Nullable Class<?> converterFactory;

  GeneratedTypes(ApiSpec ir, ClassLoader loader) {
    this.loader = loader;
    for (TypeDecl declaration : ir.types()) {
      Class<?> type = find(declaration.name().toString());
      if (type != null) {
        declarations.put(type, declaration);
      }
    }
    Set<String> packages = new LinkedHashSet<>();
    Stream.concat(ir.apis().stream().map(Api::name), ir.types().stream().map(TypeDecl::name))
        .map(ClassRef::packageName)
        .forEach(name -> addWithParents(packages, name));
    this.json = firstOf(packages, "json.Json");
    this.converterFactory = firstOf(packages, "json.JsonConverterFactory");
  }

  private static void addWithParents(Set<String> packages, String name) {
    for (String p = name; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      packages.add(p);
    }
  }

  private @Nullable Class<?> firstOf(Set<String> packages, String name) {
    return packages.stream()
        .map(p -> find(p + "." + name))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  @Nullable Class<?> find(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /** What the class was declared as; null if it is not generated. */
  @Nullable TypeDecl declaration(Class<?> type) {
    return declarations.get(type);
  }

  Map<Class<?>, TypeDecl> declarations() {
    return declarations;
  }

  /** The class {@code Json}; null if nothing of the document is JSON. */
  @Nullable Class<?> json() {
    return json;
  }

  /** The support class of that name; null if the document needs none. */
  @Nullable Class<?> support(String simpleName) {
    return json == null ? null : find(json.getPackageName() + "." + simpleName);
  }

  @Nullable Class<?> converterFactory() {
    return converterFactory;
  }

  /** What a method without parameters returns, or null if there is none. */
  static @Nullable Type returned(Class<?> type, String method) {
    try {
      return type.getMethod(method).getGenericReturnType();
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  /** The methods {@code asX} of a union. */
  static List<Method> alternatives(Class<?> union) {
    return Stream.of(union.getMethods())
        .filter(method -> method.getName().matches("as[A-Z_\\P{ASCII}\\d].*"))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(java.util.Comparator.comparing(Method::getName))
        .toList();
  }
}
