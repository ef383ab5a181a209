package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.enumType;
import static io.larkfit.codegen.parse.Specs.field;
import static io.larkfit.codegen.parse.Specs.model;
import static io.larkfit.codegen.parse.Specs.names;
import static io.larkfit.codegen.parse.Specs.parse;
import static io.larkfit.codegen.parse.Specs.parser;
import static io.larkfit.codegen.parse.Specs.schemas;
import static io.larkfit.codegen.parse.Specs.schemas31;
import static io.larkfit.codegen.parse.Specs.union;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionAndEnumParsingTest {

  private static final String PETS =
      """
      Pet:
        type: object
        required: [kind]
        properties: {kind: {type: string}, name: {type: string}}
        discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
      Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
      Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
      Home: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
      """;

  private static List<String> alternatives(Union union) {
    return union.alternatives().stream().map(Union.Alternative::javaName).toList();
  }

  private static List<String> constants(EnumType type) {
    return type.constants().stream().map(EnumType.Constant::javaName).toList();
  }

  @Test
  void oneOfIsExclusiveAndAnyOfIsNot() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {oneOf: [{type: string}, {$ref: '#/components/schemas/C'}]}
                B: {anyOf: [{type: array, items: {type: string}}, {$ref: '#/components/schemas/C'}]}
                C: {type: object, properties: {x: {type: string}}}
                """));
    assertTrue(union(spec, "A").exclusive());
    assertEquals(List.of("String", "C"), alternatives(union(spec, "A")));
    assertFalse(union(spec, "B").exclusive());
    assertEquals(List.of("StringList", "C"), alternatives(union(spec, "B")));
  }

  @Test
  void aSingleAlternativeIsNoUnion() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {type: object, properties: {b: {anyOf: [{$ref: '#/components/schemas/B'}]}}}
                B: {type: object, properties: {x: {type: string}}}
                """));
    assertEquals(
        new TypeRef.ObjectRef(new ClassRef("x.model", "B")), field(spec, "A", "b").value().type());
    assertEquals(List.of("A", "B"), names(spec));
  }

  @Test
  void severalTypesAreAUnion() {
    ApiSpec spec =
        parse(schemas31("A: {type: object, properties: {v: {type: [string, integer, 'null']}}}"));
    assertEquals(List.of("String", "Long"), alternatives(union(spec, "AV")));
    assertTrue(field(spec, "A", "v").value().nullable());
  }

  @Test
  void aParentWithDiscriminatorIsTheUnionOfItsChildren() {
    ApiSpec spec = parse(schemas(PETS));
    Union pet = union(spec, "Pet");
    assertEquals("kind", pet.discriminator());
    assertEquals(List.of("Cat", "Dog"), alternatives(pet));
    assertEquals(List.of("cat"), pet.alternatives().get(0).discriminatorValues());
    assertEquals(List.of("Dog"), pet.alternatives().get(1).discriminatorValues());
    assertEquals(
        List.of("kind", "name", "lives"),
        model(spec, "Cat").fields().stream().map(Field::wireName).toList());
  }

  @Test
  void childrenPresetTheirDiscriminator() {
    ApiSpec spec = parse(schemas(PETS));
    assertEquals(new Literal(Literal.Kind.STRING, "cat"), field(spec, "Cat", "kind").constant());
  }

  @Test
  void oneOfWithDiscriminatorReadsTheMapping() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
                  discriminator: {propertyName: t, mapping: {b1: B, b2: '#/components/schemas/B'}}
                B: {type: object, required: [t], properties: {t: {type: string}}}
                C: {type: object, required: [t], properties: {t: {type: string}}}
                """));
    assertEquals(List.of("b1", "b2"), union(spec, "A").alternatives().get(0).discriminatorValues());
    assertEquals(List.of("C"), union(spec, "A").alternatives().get(1).discriminatorValues());
  }

  @Test
  void propertiesBesideAChoiceGoIntoEachAlternative() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties: {id: {type: string}}
                  oneOf:
                    - $ref: '#/components/schemas/B'
                    - {title: Other, type: object, properties: {y: {type: string}}}
                B: {type: object, properties: {x: {type: string}}}
                """));
    assertEquals(List.of("B", "Other"), alternatives(union(spec, "A")));
    assertEquals(
        List.of("id", "x"), model(spec, "AB").fields().stream().map(Field::wireName).toList());
  }

  @Test
  void unionsMayContainThemselves() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}]}
                """));
    assertEquals(List.of("String", "JsonModelList"), alternatives(union(spec, "JsonModel")));
  }

  @Test
  void enumsTakeTheirNamesAndTexts() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Status:
                  type: integer
                  format: int32
                  enum: [1, 2, -1]
                  x-enum-varnames: [on-line, class, '']
                  x-enum-descriptions: [There., '', Gone.]
                """));
    EnumType status = enumType(spec, "Status");
    assertEquals(ScalarKind.INT32, status.raw());
    assertEquals(List.of("ON_LINE", "CLASS", "MINUS_1"), constants(status));
    assertEquals("There.", status.constants().get(0).doc().text());
  }

  @Test
  void enumNamesAreMadeUniqueAndLegal() {
    ApiSpec spec =
        parse(
            schemas("E: {type: string, enum: ['+1', '-1', '', '>=', unrecognized, a b, a-b, 1d]}"));
    assertEquals(
        List.of(
            "PLUS_1",
            "MINUS_1",
            "EMPTY",
            "GREATER_EQUAL",
            "UNRECOGNIZED2",
            "A_B",
            "A_B2",
            "VALUE_1D"),
        constants(enumType(spec, "E")));
  }

  @Test
  void integerEnumsWithoutNamesAreNumbered() {
    ApiSpec spec = parse(schemas("E: {type: integer, enum: [1, -1]}"));
    assertEquals(List.of("VALUE_1", "MINUS_1"), constants(enumType(spec, "E")));
    assertEquals(ScalarKind.INT64, enumType(spec, "E").raw());
  }

  @Test
  void titledConstantsAreAnEnum() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                E: {type: string, oneOf: [{const: r, title: red}, {const: g, title: green, description: Go.}]}
                """));
    assertEquals(List.of("RED", "GREEN"), constants(enumType(spec, "E")));
    assertEquals("Go.", enumType(spec, "E").constants().get(1).doc().text());
  }

  @Test
  void mappedSchemasAreNotDeclared() {
    Options options =
        Specs.options(Options.RETROFIT_CALL, Map.of("Day", "my.Day", "Moment", "my.Moment"));
    ApiSpec spec =
        parser(
                schemas(
                    """
                    Day: {type: integer, format: int32, enum: [1, 2]}
                    Moment: {type: string, pattern: '^x'}
                    A: {type: object, properties: {day: {$ref: '#/components/schemas/Day'}, at: {$ref: '#/components/schemas/Moment'}}}
                    """),
                options)
            .parse();
    TypeRef.ObjectRef moment = new TypeRef.ObjectRef(new ClassRef("my", "Moment"));
    assertEquals(List.of("A"), names(spec));
    assertEquals(
        new TypeRef.EnumRef(new ClassRef("my", "Day"), ScalarKind.INT32),
        field(spec, "A", "day").value().type());
    assertEquals(moment, field(spec, "A", "at").value().type());
    assertEquals(List.of(moment), spec.mapped());
    assertNull(field(spec, "A", "at").rawName());
  }

  @Test
  void alternativeOfNullableAloneIsNull() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {type: object, properties: {b: {anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true}]}}}
                B: {type: object, properties: {x: {type: string}}}
                """));

    Field field = field(spec, "A", "b");
    assertEquals(new TypeRef.ObjectRef(new ClassRef("x.model", "B")), field.value().type());
    assertTrue(field.value().nullable());
  }

  @Test
  void alternativesOfOneTypeAreNotCheckedByTheRulesOfOne() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Color:
                  anyOf:
                    - {type: array, maxItems: 3, items: {type: integer}}
                    - {type: array, maxItems: 4, items: {type: integer}}
                    - {type: string}
                """));

    Union color = union(spec, "Color");
    assertEquals(List.of("LongList", "String"), alternatives(color));
    assertNull(color.alternatives().get(0).value().constraints().maxItems());
  }

  @Test
  void alternativeThatIsAChoiceItselfIsSelectedByTheValuesOfThatChoice() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Mammal:
                  anyOf: [{$ref: '#/components/schemas/Whale'}, {$ref: '#/components/schemas/Pig'}]
                  discriminator: {propertyName: kind}
                Whale: {type: object, properties: {kind: {type: string}}}
                Pig:
                  oneOf: [{$ref: '#/components/schemas/Basque'}, {$ref: '#/components/schemas/Danish'}]
                  discriminator: {propertyName: kind}
                Basque: {type: object, properties: {kind: {type: string}}}
                Danish: {type: object, properties: {kind: {type: string}}}
                """));

    assertEquals(
        List.of(List.of("Whale"), List.of("Pig", "Basque", "Danish")),
        union(spec, "Mammal").alternatives().stream()
            .map(Union.Alternative::discriminatorValues)
            .toList());
  }

  @Test
  void numberMayHaveFractionsWhateverItsFormat() {
    ApiSpec spec =
        parse(schemas("A: {type: object, properties: {x: {type: number, format: int32}}}"));

    assertEquals(new TypeRef.Scalar(ScalarKind.DECIMAL), field(spec, "A", "x").value().type());
  }
}
