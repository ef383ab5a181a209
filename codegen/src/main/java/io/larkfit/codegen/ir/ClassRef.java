package io.larkfit.codegen.ir;

/** A top-level Java class by package and simple name. */
public record ClassRef(String packageName, String simpleName) {

  /** Splits a fully qualified name such as {@code io.larkfit.type.Weekday}. */
  public static ClassRef parse(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return dot < 0
        ? new ClassRef("", qualifiedName)
        : new ClassRef(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  @Override
  public String toString() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
