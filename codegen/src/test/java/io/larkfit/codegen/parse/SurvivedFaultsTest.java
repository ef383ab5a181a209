package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.enumType;
import static io.larkfit.codegen.parse.Specs.field;
import static io.larkfit.codegen.parse.Specs.names;
import static io.larkfit.codegen.parse.Specs.schemas;
import static io.larkfit.codegen.parse.Specs.schemas31;
import static io.larkfit.codegen.parse.Specs.union;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.type.TypeParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Faults of a document with which generation goes on, saying so. */
class SurvivedFaultsTest {

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

  private SpecParser parser = Specs.parser(schemas("A: {type: string}"), Specs.RETROFIT);

  private ApiSpec parse(String document) {
    parser = Specs.parser(document, Specs.RETROFIT);
    return parser.parse();
  }

  private static Value value(ApiSpec spec, String property) {
    return field(spec, "A", property).value();
  }

  @Test
  void bytesWithinJsonAreText() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties:
                    one: {type: string, format: binary, maxLength: 9}
                    many: {type: object, additionalProperties: {type: array, items: {type: string, format: binary}}}
                """));
    assertEquals(TEXT, value(spec, "one").type());
    assertEquals(9, value(spec, "one").constraints().maxLength());
    assertEquals(
        new TypeRef.MapOf(Value.of(new TypeRef.ListOf(Value.of(TEXT)))),
        value(spec, "many").type());
    assertEquals(2, parser.notices().size());
  }

  @Test
  void requiredPropertiesNeedNoDeclaration() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {type: object, required: [gone], properties: {x: {type: string}}}
                B: {type: object, required: [gone], additionalProperties: {type: integer}}
                """));
    assertEquals(TypeParser.ANY, value(spec, "gone"));
    assertTrue(field(spec, "A", "gone").required());
    assertEquals(new TypeRef.Scalar(ScalarKind.INT64), field(spec, "B", "gone").value().type());
    assertEquals(
        List.of(
            "#/components/schemas/A/required: 'gone' is required but not among the properties",
            "#/components/schemas/B/required: 'gone' is required but not among the properties"),
        parser.notices());
  }

  @Test
  void theLatestOfContradictingDeclarationsHolds() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  allOf:
                    - {type: object, properties: {x: {type: string}, y: {type: string, enum: [a]}}}
                    - {type: object, properties: {x: {type: integer}, y: {type: string, enum: [b]}}}
                """));
    assertEquals(new TypeRef.Scalar(ScalarKind.INT64), value(spec, "x").type());
    assertEquals(
        List.of("b"),
        enumType(spec, "AY").constants().stream().map(each -> each.value().text()).toList());
    assertEquals(
        List.of(
            "#/components/schemas/A/allOf/1/properties/x: allOf demands type integer and string at"
                + " once; integer holds",
            "#/components/schemas/A/allOf/1/properties/y: allOf demands enum [b] and [a] at once;"
                + " [b] holds"),
        parser.notices());
  }

  @Test
  void wordsThatCanOnlyMeanOneTypeAreUnderstood() {
    Map<TypeRef, List<String>> words = new LinkedHashMap<>();
    words.put(TEXT, List.of("String", "str", "text", "file", "binary"));
    words.put(new TypeRef.Scalar(ScalarKind.DATE), List.of("date"));
    words.put(new TypeRef.Scalar(ScalarKind.DATE_TIME), List.of("datetime", "date-time"));
    words.put(new TypeRef.Scalar(ScalarKind.UUID), List.of("uuid"));
    words.put(new TypeRef.Scalar(ScalarKind.URI), List.of("uri", "url"));
    words.put(new TypeRef.Scalar(ScalarKind.BOOLEAN), List.of("Bool"));
    words.put(new TypeRef.Scalar(ScalarKind.INT32), List.of("int32"));
    words.put(new TypeRef.Scalar(ScalarKind.INT64), List.of("int", "int64", "long"));
    words.put(new TypeRef.Scalar(ScalarKind.FLOAT), List.of("float"));
    words.put(new TypeRef.Scalar(ScalarKind.DOUBLE), List.of("double"));
    words.put(new TypeRef.Scalar(ScalarKind.DECIMAL), List.of("decimal", "numeric"));
    words.put(new TypeRef.ListOf(TypeParser.ANY), List.of("list"));
    words.put(new TypeRef.MapOf(TypeParser.ANY), List.of("map", "dict"));
    StringBuilder properties = new StringBuilder();
    words.values().stream()
        .flatMap(List::stream)
        .forEach(word -> properties.append("    %s: {type: %s}\n".formatted(word, word)));

    ApiSpec spec = parse(schemas("A:\n  type: object\n  properties:\n" + properties));

    words.forEach(
        (type, all) -> all.forEach(word -> assertEquals(type, value(spec, word).type(), word)));
  }

  @Test
  void defaultsThatTheSchemaRefusesHaveNoEffect() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                A:
                  type: object
                  properties:
                    state: {type: string, enum: [open, closed], default: ajar}
                    count: {type: integer, default: many}
                """));
    assertNull(field(spec, "A", "state").defaultValue());
    assertNull(field(spec, "A", "count").defaultValue());
    assertEquals(2, parser.notices().size());
  }

  @Test
  void textsOfOtherNumberThanValuesAreTakenAsFarAsTheyGo() {
    ApiSpec spec =
        parse(schemas("E: {type: string, enum: [a, b, c], x-enum-varnames: [first, second]}"));
    assertEquals(
        List.of("FIRST", "SECOND", "C"),
        enumType(spec, "E").constants().stream().map(EnumType.Constant::javaName).toList());
    assertEquals(
        List.of("#/components/schemas/E/x-enum-varnames: the list has 2 of 3 entries"),
        parser.notices());
  }

  @Test
  void whatRefersToItselfSaysNothingByThat() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {x: {type: string}}}]}
                """));
    assertEquals(TEXT, value(spec, "x").type());
    assertEquals(
        List.of("#/components/schemas/A: the schema refers to itself, which says nothing"),
        parser.notices());
  }

  @Test
  void definitionsOfSwagger2AreTheComponents() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {type: object, properties: {b: {$ref: '#/definitions/B'}}}
                B: {type: object, properties: {x: {type: string}}}
                """));
    assertEquals(new TypeRef.ObjectRef(new ClassRef("x.model", "B")), value(spec, "b").type());
    assertEquals(List.of("A", "B"), names(spec));
  }

  @Test
  void discriminatorsThatSelectNotAllAlternativesAreLeftOut() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]
                  discriminator: {propertyName: t, mapping: {b: B, c: Gone}}
                B: {type: object, required: [t], properties: {t: {type: string}}}
                """));
    assertNull(union(spec, "A").discriminator());
    assertEquals(
        List.of(
            "#/components/schemas/A/discriminator/mapping/c: 'Gone' is none of the alternatives",
            "#/components/schemas/A/discriminator: no object: String; the alternatives are told"
                + " apart by what they have"),
        parser.notices());
  }

  @Test
  void conditionsThatCannotBeCheckedAreNoticed() {
    parse(
        schemas(
            """
            A: {type: object, properties: {x: {type: string}}, not: {properties: {x: {type: string, pattern: '^a'}}}}
            B: {type: string, not: {pattern: '^a'}}
            C: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
            """));
    assertEquals(
        List.of(
            "#/components/schemas/A/not: the not cannot be checked field by field; it is not"
                + " checked",
            "#/components/schemas/B: 'not' is not checked by generated code"),
        parser.notices());
  }
}
