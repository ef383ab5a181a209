package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.enumType;
import static io.larkfit.codegen.parse.Specs.field;
import static io.larkfit.codegen.parse.Specs.model;
import static io.larkfit.codegen.parse.Specs.parse;
import static io.larkfit.codegen.parse.Specs.schemas;
import static io.larkfit.codegen.parse.Specs.schemas31;
import static io.larkfit.codegen.parse.Specs.union;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.type.TypeParser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Choices, conditions, tuples and lists of themselves. */
class CompositionParsingTest {

  private static TypeRef scalar(ScalarKind kind) {
    return new TypeRef.Scalar(kind);
  }

  private static List<String> alternatives(Union union) {
    return union.alternatives().stream().map(Union.Alternative::javaName).toList();
  }

  private static List<String> properties(ApiSpec spec, String model) {
    return model(spec, model).fields().stream().map(Field::wireName).toList();
  }

  @Test
  void alternativesThatOnlyDemandPropertiesAreChecks() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties: {a: {type: string}, b_c: {type: string}, d: {type: string}}
                  oneOf: [{required: [a]}, {required: [b_c, d]}]
                B:
                  anyOf: [{required: [a]}, {required: [b]}]
                """));
    assertEquals(
        List.of(
            new Rule.Choice(
                "exactly one of these must be there: a; b_c and d",
                true,
                List.of(List.of("a"), List.of("bC", "d")))),
        model(spec, "A").rules());
    assertEquals(
        List.of(
            new Rule.Choice(
                "at least one of these must be there: a; b",
                false,
                List.of(List.of("a"), List.of("b")))),
        model(spec, "B").rules());
    assertEquals(List.of("a", "b"), properties(spec, "B"));
  }

  @Test
  void choicesThatHoldAtOnceAreTheirCombinations() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  oneOf: [{type: string}, {type: integer}]
                  anyOf: [{type: string, maxLength: 5}, {type: number}]
                B:
                  allOf:
                    - oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}]
                    - anyOf: [{title: Big, type: object, properties: {x: {type: string}}}, {title: Small, type: object, properties: {y: {type: string}}}]
                C: {type: object, properties: {c: {type: string}}}
                D: {type: object, properties: {d: {type: string}}}
                """));
    assertEquals(List.of("String", "Long"), alternatives(union(spec, "A")));
    assertEquals(5, union(spec, "A").alternatives().get(0).value().constraints().maxLength());
    assertEquals(List.of("CBig", "CSmall", "DBig", "DSmall"), alternatives(union(spec, "B")));
    assertFalse(union(spec, "B").exclusive());
    assertEquals(List.of("c", "y"), properties(spec, "BCSmall"));
  }

  @Test
  void combinationsBeyondThirtyTwoAreNotMadeAndNoticed() {
    SpecParser parser =
        Specs.parser(
            schemas(
                "A: {oneOf: "
                    + titled(4)
                    + ", anyOf: "
                    + titled(8)
                    + "}\n"
                    + "B: {oneOf: "
                    + titled(3)
                    + ", anyOf: "
                    + titled(11)
                    + "}\n"),
            Specs.RETROFIT);

    ApiSpec spec = parser.parse();

    assertEquals(32, union(spec, "A").alternatives().size());
    assertEquals(3, union(spec, "B").alternatives().size());
    assertEquals(
        List.of(
            "#/components/schemas/B/anyOf: too many combinations with the choice beside it; this"
                + " choice is left out"),
        parser.notices());
  }

  /** So many objects with a property of their own. */
  private static String titled(int alternatives) {
    return IntStream.range(0, alternatives)
        .mapToObj(
            i ->
                "{title: T%s_%s, type: object, properties: {p%s_%s: {type: string}}}"
                    .formatted(alternatives, i, alternatives, i))
        .toList()
        .toString();
  }

  @Test
  void singleChoicesThatHoldAtOnceAreOneModel() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  allOf: [{type: object, properties: {a: {type: string}}}]
                  oneOf: [{type: object, properties: {b: {type: string}}}]
                  anyOf: [{type: object, properties: {c: {type: string}}}]
                """));
    assertEquals(List.of("a", "b", "c"), properties(spec, "A").stream().sorted().toList());
  }

  @Test
  void propertiesBesideAChoiceDoNotGoIntoScalars() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  properties: {n: {type: integer}}
                  oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]
                B: {type: object, properties: {x: {type: string}}}
                """));
    assertEquals(List.of("B", "String"), alternatives(union(spec, "A")));
    assertEquals(List.of("n", "x"), properties(spec, "AB"));
  }

  @Test
  void alternativesGetThePropertyThatSelectsThem() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
                  discriminator: {propertyName: the_type}
                B: {type: object, properties: {x: {type: string}}}
                C: {type: object, required: [the_type]}
                """));
    assertEquals("the_type", union(spec, "A").discriminator());
    Field implied = field(spec, "B", "the_type");
    assertEquals(Value.of(scalar(ScalarKind.STRING)), implied.value());
    assertEquals("theType", implied.javaName());
    assertFalse(implied.required());
    assertEquals(scalar(ScalarKind.STRING), field(spec, "C", "the_type").value().type());
    assertTrue(field(spec, "C", "the_type").required());
  }

  @Test
  void aParentNeedNotDeclareItsDiscriminatorAndMayStandForItself() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties: {x: {type: string}}
                  discriminator: {propertyName: t, mapping: {self: '#/components/schemas/A', b: B}}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {y: {type: string}}}]}
                """));
    assertEquals(List.of("B", "Base"), alternatives(union(spec, "A")));
    assertEquals(List.of("self"), union(spec, "A").alternatives().get(1).discriminatorValues());
    assertEquals(List.of("x", "t"), properties(spec, "ABase"));
    assertEquals(List.of("x", "t", "y"), properties(spec, "B"));
  }

  @Test
  void valuesThatAMappingTakesImplyNoOtherAlternative() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
                  discriminator: {propertyName: t}
                B: {type: object, required: [t], properties: {t: {type: string, enum: [both]}}}
                C: {type: object, required: [t], properties: {t: {type: string, enum: [both]}}}
                """));
    assertNull(union(spec, "A").discriminator());
  }

  @Test
  void listsAndMapsOfThemselvesAreClasses() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Nest: {type: array, items: {$ref: '#/components/schemas/Nest'}}
                Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
                """));
    TypeRef nest = new TypeRef.ObjectRef(new ClassRef("x.model", "Nest"));
    assertEquals(
        new TypeRef.ListOf(Value.of(nest)),
        union(spec, "Nest").alternatives().get(0).value().type());
    assertEquals(
        Value.of(new TypeRef.ObjectRef(new ClassRef("x.model", "Tree"))),
        model(spec, "Tree").additional());
  }

  @Test
  void tuplesAndPatternsOfKeysHoldAnyOfTheirTypes() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                A:
                  type: object
                  properties:
                    pair: {type: array, prefixItems: [{type: number}, {type: string}], items: false}
                    same: {type: array, prefixItems: [{type: string}, {type: string}]}
                    any: {type: array}
                    keys: {type: object, patternProperties: {'^x': {type: string}}, additionalProperties: false}
                """));
    assertEquals(List.of("Decimal", "String"), alternatives(union(spec, "APairItem")));
    assertEquals(
        new TypeRef.ListOf(Value.of(scalar(ScalarKind.STRING))),
        field(spec, "A", "same").value().type());
    assertEquals(new TypeRef.ListOf(TypeParser.ANY), field(spec, "A", "any").value().type());
    assertEquals(
        new TypeRef.MapOf(Value.of(scalar(ScalarKind.STRING))),
        field(spec, "A", "keys").value().type());
  }

  @Test
  void conditionalPropertiesMayBeThere() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                A:
                  type: object
                  properties: {x: {type: string}}
                  if: {required: [x]}
                  then: {properties: {y: {type: integer}}, required: [y]}
                """));
    assertEquals(List.of("x", "y"), properties(spec, "A"));
    assertFalse(field(spec, "A", "y").required());
  }

  @Test
  void enumsOfSeveralTypesAreUnionsOfEnums() {
    ApiSpec spec =
        parse(schemas31("A: {type: object, properties: {v: {enum: [1, 2, auto, null]}}}"));
    assertEquals(2, union(spec, "AV").alternatives().size());
    assertTrue(field(spec, "A", "v").value().nullable());
    assertEquals(
        List.of("AUTO"),
        enumType(spec, "AVString").constants().stream().map(EnumType.Constant::javaName).toList());
  }

  @Test
  void constraintsAloneSayTheType() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties: {s: {maxLength: 3}, n: {minimum: 1}, l: {minItems: 1}, d: {format: date}, both: {minimum: 1, maxLength: 2}}
                """));
    assertEquals(scalar(ScalarKind.STRING), field(spec, "A", "s").value().type());
    assertEquals(scalar(ScalarKind.DECIMAL), field(spec, "A", "n").value().type());
    assertEquals(new TypeRef.ListOf(TypeParser.ANY), field(spec, "A", "l").value().type());
    assertEquals(scalar(ScalarKind.DATE), field(spec, "A", "d").value().type());
  }
}
