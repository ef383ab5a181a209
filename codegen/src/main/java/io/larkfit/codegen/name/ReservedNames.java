package io.larkfit.codegen.name;

import java.util.Set;

/** Names that generated code may not, or had better not, use. */
final class ReservedNames {

  /** Keywords and literals; {@code _} is one since Java 9. */
  static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while",
          "_");

  /** Methods that every object has; a property's accessor must not override them. */
  static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** What each generated model declares itself. */
  static final Set<String> MODEL_MEMBERS = Set.of("builder", "toBuilder", "build");

  /** What each enum declares or inherits. */
  static final Set<String> ENUM_CONSTANTS = Set.of("UNRECOGNIZED");

  /**
   * Simple names that generated code uses without a package: a model of that name would shadow them
   * in its own package, or be shadowed by the nested {@code Builder} and {@code Adapter}.
   */
  static final Set<String> TYPES =
      Set.of(
          "Adapter",
          "Builder",
          "Factory",
          "Object",
          "String",
          "Boolean",
          "Byte",
          "Character",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Number",
          "Void",
          "Class",
          "Enum",
          "Record",
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "SafeVarargs",
          "FunctionalInterface",
          "Math",
          "StringBuilder",
          "StringBuffer",
          "System",
          "Iterable",
          "Comparable",
          "CharSequence",
          "AutoCloseable",
          "Cloneable",
          "Runnable",
          "Thread",
          "Throwable",
          "Exception",
          "RuntimeException",
          "AssertionError",
          "ArithmeticException",
          "ClassCastException",
          "IllegalArgumentException",
          "IllegalStateException",
          "IndexOutOfBoundsException",
          "NullPointerException",
          "NumberFormatException",
          "UnsupportedOperationException",
          "List",
          "ArrayList",
          "Map",
          "LinkedHashMap",
          "Set",
          "Collections",
          "Arrays",
          "Objects",
          "Pattern",
          "BigDecimal",
          "UUID",
          "LocalDate",
          "OffsetDateTime",
          "URI",
          "IOException",
          "Type",
          "Nullable",
          "NullMarked",
          "Moshi",
          "JsonAdapter",
          "JsonReader",
          "JsonWriter",
          "JsonDataException",
          "Json",
          "Violations",
          "InvalidModelException");

  private ReservedNames() {}
}
