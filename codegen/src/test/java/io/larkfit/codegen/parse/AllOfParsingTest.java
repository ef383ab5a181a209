package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.field;
import static io.larkfit.codegen.parse.Specs.model;
import static io.larkfit.codegen.parse.Specs.names;
import static io.larkfit.codegen.parse.Specs.parse;
import static io.larkfit.codegen.parse.Specs.schemas;
import static io.larkfit.codegen.parse.Specs.schemas31;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.parse.type.TypeParser;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code allOf} and references with siblings come to. */
class AllOfParsingTest {

  @Test
  void allOfWithOneReferenceIsThatReferenceWithItsOwnText() {
    ApiSpec spec =
        parse(
            schemas(
                """
                B: {type: object, description: Of B., properties: {x: {type: string}}}
                A:
                  type: object
                  properties:
                    b: {allOf: [{$ref: '#/components/schemas/B'}], description: Of the use., nullable: true}
                """));
    Field b = field(spec, "A", "b");
    assertEquals(new TypeRef.ObjectRef(new ClassRef("x.model", "B")), b.value().type());
    assertEquals("Of the use.", b.doc().text());
    assertTrue(b.value().nullable());
  }

  @Test
  void siblingsOfAReferenceCountInOpenApi31() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                B: {type: string, enum: [x, y]}
                A: {type: object, properties: {b: {$ref: '#/components/schemas/B', description: Own., default: y}}}
                """));
    Field b = field(spec, "A", "b");
    assertEquals("Own.", b.doc().text());
    assertEquals(new Literal(Literal.Kind.STRING, "y"), b.defaultValue());
    assertEquals("bRaw", b.rawName());
  }

  @Test
  void allOfMergesPropertiesRequiredAndConstraints() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Base: {type: object, required: [id], properties: {id: {type: string, maxLength: 9}}}
                A:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - {type: object, required: [name], properties: {id: {type: string, minLength: 2}, name: {type: string}}}
                """));
    Model a = model(spec, "A");
    assertEquals(List.of("id", "name"), a.fields().stream().map(Field::wireName).toList());
    assertTrue(a.fields().stream().allMatch(Field::required));
    Constraints id = a.fields().get(0).value().constraints();
    assertEquals(9, id.maxLength());
    assertEquals(2, id.minLength());
  }

  @Test
  void ofTwoBoundsTheTighterHolds() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  allOf:
                    - type: object
                      properties:
                        short: {type: string, minLength: 2, maxLength: 9}
                        long: {type: string, minLength: 5, maxLength: 7}
                    - type: object
                      properties:
                        short: {type: string, minLength: 5, maxLength: 7}
                        long: {type: string, minLength: 2, maxLength: 9}
                """));
    for (String property : List.of("short", "long")) {
      Constraints both = field(spec, "A", property).value().constraints();
      assertEquals(5, both.minLength(), property);
      assertEquals(7, both.maxLength(), property);
    }
  }

  @Test
  void multiplesOfTwoNumbersAreMultiplesOfTheirLeastCommonOne() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  allOf:
                    - type: object
                      properties:
                        whole: {type: number, multipleOf: 4}
                        part: {type: number, multipleOf: 0.25}
                    - type: object
                      properties:
                        whole: {type: number, multipleOf: 6}
                        part: {type: number, multipleOf: 0.1}
                """));
    BigDecimal whole = field(spec, "A", "whole").value().constraints().multipleOf();
    BigDecimal part = field(spec, "A", "part").value().constraints().multipleOf();
    assertEquals(0, new BigDecimal("12").compareTo(whole), () -> "" + whole);
    assertEquals(0, new BigDecimal("0.5").compareTo(part), () -> "" + part);
  }

  @Test
  void eitherBranchForbidsFurtherProperties() {
    ApiSpec spec =
        parse(
            schemas(
                """
                First:
                  allOf:
                    - {type: object, properties: {a: {type: string}}, additionalProperties: false}
                    - {type: object, properties: {b: {type: string}}, additionalProperties: true}
                Second:
                  allOf:
                    - {type: object, properties: {a: {type: string}}, additionalProperties: true}
                    - {type: object, properties: {b: {type: string}}, additionalProperties: false}
                Neither:
                  allOf:
                    - {type: object, properties: {a: {type: string}}, additionalProperties: true}
                    - {type: object, properties: {b: {type: string}}}
                """));
    assertNull(model(spec, "First").additional());
    assertNull(model(spec, "Second").additional());
    assertEquals(TypeParser.ANY, model(spec, "Neither").additional());
  }

  @Test
  void deprecationIsInheritedByARedeclarationButNotByAReference() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Old: {type: object, deprecated: true, properties: {x: {type: string}}}
                Base: {type: object, properties: {id: {type: string, deprecated: true}, name: {type: string}}}
                A:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - type: object
                      properties:
                        id: {type: string, maxLength: 5}
                        name: {type: string, deprecated: true}
                        old: {$ref: '#/components/schemas/Old'}
                """));
    assertTrue(field(spec, "A", "id").doc().deprecated());
    assertTrue(field(spec, "A", "name").doc().deprecated());
    assertFalse(field(spec, "Base", "name").doc().deprecated());
    assertTrue(model(spec, "Old").doc().deprecated());
    assertFalse(field(spec, "A", "old").doc().deprecated());
  }

  @Test
  void redeclaredPropertiesKeepWhatTheBaseSays() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Base: {type: object, properties: {id: {type: string, description: Of the base., readOnly: true}}}
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {id: {minLength: 2, example: ab}}}]}
                """));
    Field id = field(spec, "A", "id");
    assertEquals("Of the base.", id.doc().text());
    assertTrue(id.readOnly());
    assertEquals(2, id.value().constraints().minLength());
    assertEquals("\"ab\"", id.example());
  }

  @Test
  void inlineTypesThatAllOfCarriesAlongAreDeclaredOnce() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Base: {type: object, properties: {kind: {type: string, enum: [a, b]}}}
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {x: {type: string}}}]}
                """));
    assertEquals(List.of("Base", "BaseKind", "A"), names(spec));
  }

  @Test
  void notInAllOfBecomesARule() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties: {start_time: {type: string}, end_time: {type: string}}
                  allOf:
                    - not:
                        description: both of one kind
                        type: object
                        required: [start_time, end_time]
                        additionalProperties: true
                        properties: {start_time: {pattern: '^a'}, end_time: {type: string, enum: [b]}}
                """));
    Model a = model(spec, "A");
    assertEquals(
        List.of(
            new Rule.Forbidden(
                "both of one kind",
                List.of(
                    new Rule.Test("startTime", "^a", List.of()),
                    new Rule.Test(
                        "endTime", null, List.of(new Literal(Literal.Kind.STRING, "b")))))),
        a.rules());
  }
}
