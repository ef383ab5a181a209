package io.larkfit.codegen;

import io.larkfit.codegen.ir.ClassRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.DefaultCodegen;

/**
 * Reads the mappings, as the stock Java generator means them: {@code importMappings} tell the
 * package of a simple name in another mapping, or bind a schema by themselves.
 */
final class BindingOptions {

  /** What {@code java.lang} and the types that the generator knows need no import for. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("String", "java.lang.String"),
          Map.entry("Boolean", "java.lang.Boolean"),
          Map.entry("boolean", "java.lang.Boolean"),
          Map.entry("Integer", "java.lang.Integer"),
          Map.entry("int", "java.lang.Integer"),
          Map.entry("Long", "java.lang.Long"),
          Map.entry("long", "java.lang.Long"),
          Map.entry("Float", "java.lang.Float"),
          Map.entry("float", "java.lang.Float"),
          Map.entry("Double", "java.lang.Double"),
          Map.entry("double", "java.lang.Double"),
          Map.entry("Object", "java.lang.Object"),
          Map.entry("BigDecimal", "java.math.BigDecimal"),
          Map.entry("LocalDate", "java.time.LocalDate"),
          Map.entry("OffsetDateTime", "java.time.OffsetDateTime"),
          Map.entry("UUID", "java.util.UUID"),
          Map.entry("URI", "java.net.URI"),
          Map.entry("ByteString", "okio.ByteString"));

  private static final Set<String> CONTAINERS_AND_STREAMS =
      Set.of("array", "set", "map", "List", "Set", "Map", "file", "File", "binary");

  private final Map<String, String> imports;
  private final Set<String> usedImports = new LinkedHashSet<>();

  private BindingOptions(Map<String, String> imports) {
    this.imports = imports;
  }

  static Bindings read(DefaultCodegen host, boolean datesAsStrings) {
    BindingOptions options = new BindingOptions(new TreeMap<>(host.importMapping()));
    Map<String, ClassRef> schemas = new LinkedHashMap<>();
    new TreeMap<>(host.schemaMapping())
        .forEach(
            (schema, name) -> schemas.put(schema, options.resolve("schemaMappings", schema, name)));
    Map<String, ClassRef> types = new LinkedHashMap<>();
    if (datesAsStrings) {
      for (String type : Set.of("date", "DateTime", "time", "date-time-local", "duration")) {
        types.put(type, new ClassRef("java.lang", "String"));
      }
    }
    new TreeMap<>(host.typeMapping())
        .forEach(
            (type, name) -> types.put(checked(type), options.resolve("typeMappings", type, name)));
    options.bindSchemas(schemas);
    return new Bindings(schemas, types, members(host.nameMapping()));
  }

  private ClassRef resolve(String option, String key, String name) {
    String qualified = qualified(name.trim());
    if (!SourceVersion.isName(qualified) || !qualified.contains(".")) {
      throw new OptionException(
          "%1$s maps %2$s to %3$s, whose package is unknown: write its full name, or add the importMappings %3$s=<package>.%3$s."
              .formatted(option, key, name));
    }
    return ClassRef.parse(qualified);
  }

  private String qualified(String name) {
    if (name.contains(".")) {
      return name;
    }
    for (Map.Entry<String, String> mapping : imports.entrySet()) {
      String imported = mapping.getValue();
      // The latter is how java.time.OffsetDateTime=java.time.Instant is written for the stock one.
      if (mapping.getKey().equals(name) || imported.endsWith("." + name)) {
        usedImports.add(mapping.getKey());
        return imported;
      }
    }
    return KNOWN.getOrDefault(name, name);
  }

  private void bindSchemas(Map<String, ClassRef> schemas) {
    imports.forEach(
        (name, qualified) -> {
          if (!usedImports.contains(name)) {
            schemas.putIfAbsent(name, resolve("importMappings", name, qualified));
          }
        });
  }

  private static String checked(String type) {
    String bare = type.contains("+") ? type.substring(0, type.indexOf('+')) : type;
    if (CONTAINERS_AND_STREAMS.contains(bare) || type.equals("string+binary")) {
      throw new OptionException(
          "typeMappings cannot map %s: lists, maps and files have the types that the generated code works with; remove it."
              .formatted(type));
    }
    return type;
  }

  private static Map<String, String> members(Map<String, String> nameMappings) {
    nameMappings.forEach(
        (property, member) -> {
          if (!SourceVersion.isIdentifier(member) || SourceVersion.isKeyword(member)) {
            throw new OptionException(
                "nameMappings gives %s the name %s, which is no Java name: choose another."
                    .formatted(property, member));
          }
        });
    return Map.copyOf(nameMappings);
  }
}
