package io.larkfit.codegen.emit.model;

import static io.larkfit.codegen.emit.model.Fields.STRING;
import static io.larkfit.codegen.emit.model.Fields.any;
import static io.larkfit.codegen.emit.model.Fields.constrained;
import static io.larkfit.codegen.emit.model.Fields.deprecated;
import static io.larkfit.codegen.emit.model.Fields.enumeration;
import static io.larkfit.codegen.emit.model.Fields.listOf;
import static io.larkfit.codegen.emit.model.Fields.mapOf;
import static io.larkfit.codegen.emit.model.Fields.nullable;
import static io.larkfit.codegen.emit.model.Fields.object;
import static io.larkfit.codegen.emit.model.Fields.optional;
import static io.larkfit.codegen.emit.model.Fields.pattern;
import static io.larkfit.codegen.emit.model.Fields.required;
import static io.larkfit.codegen.emit.model.GeneratedModels.call;
import static io.larkfit.codegen.emit.model.Specs.enumOf;
import static io.larkfit.codegen.emit.model.Specs.generate;
import static io.larkfit.codegen.emit.model.Specs.model;
import static io.larkfit.codegen.emit.model.Specs.sources;
import static io.larkfit.codegen.emit.model.Specs.union;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Specs that are hard on the compiler; all is compiled with every warning an error. */
class ModelCompilationTest {

  @Test
  void hugeModelWorks() {
    Field[] fields =
        IntStream.range(0, 400)
            .mapToObj(
                i -> i % 2 == 0 ? required("f" + i, STRING) : optional("f" + i, listOf(STRING)))
            .toArray(Field[]::new);
    GeneratedModels models = generate(model("Huge", fields));

    Object builder = models.builder("Huge");
    IntStream.range(0, 400).filter(i -> i % 2 == 0).forEach(i -> call(builder, "f" + i, "v"));
    Object huge = call(builder, "build");
    assertEquals(huge, models.decode("Huge", models.encode(huge)));
    assertEquals(huge.hashCode(), models.decode("Huge", models.encode(huge)).hashCode());
  }

  @Test
  void moreTypesThanOneMethodHoldsAreFound() {
    TypeDecl[] types =
        IntStream.range(0, 301).mapToObj(i -> (TypeDecl) model("M" + i)).toArray(TypeDecl[]::new);
    GeneratedModels models = generate(types);

    Stream.of("M0", "M299", "M300")
        .forEach(name -> assertEquals("{}", models.encode(models.decode(name, "{}"))));
  }

  @Test
  void fieldsMayHaveTheNamesOfLocals() {
    List<Field> fields = new ArrayList<>();
    Stream.of(
            "reader",
            "writer",
            "field",
            "model",
            "moshi",
            "value",
            "other",
            "that",
            "item",
            "violations",
            "unrecognized",
            "name",
            "adapter",
            "inner",
            "properties",
            "entry")
        .forEach(name -> fields.add(optional(name, nullable(STRING))));
    fields.add(optional("list", listOf(listOf(enumeration("Day", ScalarKind.INT32)))));
    fields.add(optional("map", mapOf(mapOf(any()))));
    GeneratedModels models =
        generate(
            enumOf("Day", ScalarKind.INT32, "MONDAY", "1"),
            model("Names", Constraints.NONE, List.of(), STRING, fields.toArray(Field[]::new)));

    String json = "{\"reader\":\"r\",\"that\":null,\"list\":[[1,2]],\"map\":{\"a\":{\"b\":null}}}";
    Object names = models.decode("Names", json);
    assertEquals(names, call(call(names, "toBuilder"), "build"));
    assertEquals(json, models.encode(names));
  }

  @Test
  void typesMayHaveTheNamesOfSupportClasses() {
    GeneratedModels models =
        generate(
            model("Fields", optional("check", object("Check")), optional("json", object("Json"))),
            model("Check", optional("fields", listOf(object("Fields")))),
            model("Json", required("copies", listOf(object("Copies")))),
            model("Copies", required("violations", STRING)),
            model("Violations"),
            union(
                "Kind",
                false,
                null,
                new Union.Alternative("Check", object("Check"), List.of()),
                new Union.Alternative("Kind", object("Violations"), List.of())));

    String json = "{\"check\":{\"fields\":[{}]},\"json\":{\"copies\":[{\"violations\":\"v\"}]}}";
    assertEquals(json, models.encode(models.decode("Fields", json)));
  }

  @Test
  void additionalPropertiesMayBeEnums() {
    GeneratedModels models =
        generate(
            enumOf("Day", ScalarKind.INT32, "MONDAY", "1"),
            model(
                "Days",
                Constraints.NONE,
                List.of(),
                enumeration("Day", ScalarKind.INT32),
                optional("name", STRING)));

    Object days = models.decode("Days", "{\"a\":1,\"b\":7}");
    assertEquals(
        Map.of("a", models.constant("Day", "MONDAY"), "b", models.constant("Day", "UNRECOGNIZED")),
        call(days, "additionalProperties"));
    assertEquals(Map.of("a", 1, "b", 7), call(days, "additionalPropertiesRaw"));
    assertEquals("{\"a\":1,\"b\":7}", models.encode(call(call(days, "toBuilder"), "build")));
  }

  @Test
  void wireNamesMayHoldAnything() {
    Field odd =
        new Field(
            "a\"b\\u0041$T\n",
            "odd",
            "hasOdd",
            null,
            STRING,
            true,
            false,
            false,
            false,
            null,
            null,
            null,
            List.of(),
            Doc.NONE);
    GeneratedModels models = generate(model("Odd", odd));

    Object built = call(call(models.builder("Odd"), "odd", "x"), "build");
    assertEquals("{\"a\\\"b\\\\u0041$T\\n\":\"x\"}", models.encode(built));
  }

  @Test
  void deprecatedTypesAndFieldsWarnCallersOnly() throws Exception {
    Model old =
        new Model(
            new ClassRef(Specs.PACKAGE, "Old"),
            "#/Old",
            new Doc("An old thing.", true, null),
            List.of(),
            null,
            null,
            Constraints.NONE,
            List.of());
    GeneratedModels models =
        generate(
            old,
            model(
                "User",
                deprecated(optional("name", STRING)),
                optional("old", listOf(object("Old")))));

    assertTrue(models.type("Old").isAnnotationPresent(Deprecated.class));
    assertTrue(models.type("User").getMethod("name").isAnnotationPresent(Deprecated.class));
  }

  @Test
  void unionOfScalarsAndListsNeedsNoModel() {
    GeneratedModels models =
        generate(
            union(
                "TextOrList",
                false,
                null,
                new Union.Alternative("Text", STRING, List.of()),
                new Union.Alternative("List", listOf(STRING), List.of())));

    assertEquals("[\"a\"]", models.encode(models.decode("TextOrList", "[\"a\"]")));
  }

  @Test
  void supportIsEmittedOnlyWhereNeeded() {
    List<String> names = sources(model("Plain")).stream().map(JavaSource::path).toList();

    assertTrue(
        names.stream().noneMatch(name -> name.matches(".*(Union|Any|Enum|Checks|Formats).*")),
        names::toString);
  }

  @Test
  void linesStayWithinAHundredColumns() {
    Value deep = mapOf(listOf(constrained(STRING, pattern("^[a-z]+$"))));
    List<JavaSource> sources =
        sources(
            enumOf("Color", ScalarKind.STRING, "RED", "red"),
            model(
                "RatherLongButNotUnusualModelName",
                required("a_rather_long_but_not_unusual_property", deep),
                optional("colors", mapOf(listOf(enumeration("Color", ScalarKind.STRING)))),
                optional("another_rather_long_but_not_unusual_property", nullable(STRING))));

    for (JavaSource source : sources) {
      source.content().lines().forEach(line -> assertTrue(line.length() <= 100, line));
      assertTrue(source.content().endsWith("}\n") || source.path().endsWith("package-info.java"));
    }
  }

  @Test
  void sameSpecGivesTheSameBytes() {
    TypeDecl type = model("M", optional("a", mapOf(STRING)), required("b", listOf(STRING)));

    assertEquals(content(sources(type)), content(sources(type)));
  }

  private static Map<String, String> content(List<JavaSource> sources) {
    Map<String, String> content = new TreeMap<>();
    sources.forEach(source -> content.put(source.path(), source.content()));
    return content;
  }
}
