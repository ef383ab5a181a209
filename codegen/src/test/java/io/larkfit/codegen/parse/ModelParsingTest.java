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
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.type.TypeParser;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class ModelParsingTest {

  private static TypeRef typeOf(ApiSpec spec, String property) {
    return field(spec, "A", property).value().type();
  }

  private static TypeRef scalar(ScalarKind kind) {
    return new TypeRef.Scalar(kind);
  }

  @Test
  void formatsDecideTheScalars() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties:
                    i: {type: integer}
                    i32: {type: integer, format: int32}
                    n: {type: number}
                    d: {type: number, format: double}
                    day: {type: string, format: date}
                    at: {type: string, format: date-time}
                    id: {type: string, format: uuid}
                    raw: {type: string, format: byte}
                    mail: {type: string, format: email}
                    any: {}
                """));
    assertEquals(scalar(ScalarKind.INT64), typeOf(spec, "i"));
    assertEquals(scalar(ScalarKind.INT32), typeOf(spec, "i32"));
    assertEquals(scalar(ScalarKind.DECIMAL), typeOf(spec, "n"));
    assertEquals(scalar(ScalarKind.DOUBLE), typeOf(spec, "d"));
    assertEquals(scalar(ScalarKind.DATE), typeOf(spec, "day"));
    assertEquals(scalar(ScalarKind.DATE_TIME), typeOf(spec, "at"));
    assertEquals(scalar(ScalarKind.UUID), typeOf(spec, "id"));
    assertEquals(scalar(ScalarKind.BYTES), typeOf(spec, "raw"));
    assertEquals(scalar(ScalarKind.STRING), typeOf(spec, "mail"));
    assertEquals(new TypeRef.Any(), typeOf(spec, "any"));
  }

  @Test
  void passwordIsSecret() {
    ApiSpec spec =
        parse(schemas("A: {type: object, properties: {p: {type: string, format: password}}}"));
    assertTrue(field(spec, "A", "p").secret());
  }

  @Test
  void missingTypeIsInferred() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  properties:
                    inner: {properties: {x: {type: string}}}
                    list: {items: {type: string}}
                """));
    assertEquals(new TypeRef.ObjectRef(new ClassRef("x.model", "AInner")), typeOf(spec, "inner"));
    assertEquals(new TypeRef.ListOf(Value.of(scalar(ScalarKind.STRING))), typeOf(spec, "list"));
  }

  @Test
  void emptyPropertiesAreAModelAndAbsentOnesAMap() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Empty: {type: object, properties: {}}
                Free: {type: object}
                A: {type: object, properties: {e: {$ref: '#/components/schemas/Empty'}, f: {$ref: '#/components/schemas/Free'}}}
                """));
    assertEquals(List.of("Empty", "A"), names(spec));
    assertEquals(new TypeRef.ObjectRef(new ClassRef("x.model", "Empty")), typeOf(spec, "e"));
    assertEquals(new TypeRef.MapOf(TypeParser.ANY), typeOf(spec, "f"));
  }

  @Test
  void aliasesResolveToTheirTypeWithConstraints() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Code: {type: string, pattern: '^[a-z]+$', maxLength: 5}
                Codes: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Code'}}
                A: {type: object, properties: {codes: {$ref: '#/components/schemas/Codes'}}}
                """));
    Value codes = field(spec, "A", "codes").value();
    assertEquals(3, codes.constraints().maxItems());
    Value code = ((TypeRef.ListOf) codes.type()).element();
    assertEquals("^[a-z]+\\z", code.constraints().pattern());
    assertEquals(5, code.constraints().maxLength());
    assertEquals(List.of("A"), names(spec));
  }

  @Test
  void additionalPropertiesAreKeptWhereTheDocumentSpeaksOfThem() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {type: object, properties: {x: {type: string}}, additionalProperties: {type: integer, format: int32}}
                B: {type: object, properties: {x: {type: string}}}
                C: {type: object, properties: {x: {type: string}}, additionalProperties: false}
                """));
    assertEquals(Value.of(scalar(ScalarKind.INT32)), model(spec, "A").additional());
    assertEquals("additionalProperties", model(spec, "A").additionalName());
    assertNull(model(spec, "B").additional());
    assertNull(model(spec, "C").additional());
  }

  @Test
  void nullMakesATypeNullableInEveryWayOfSayingIt() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                A:
                  type: object
                  properties:
                    a: {type: [string, 'null']}
                    b: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/B'}]}
                    c: {enum: [x, null]}
                B: {type: object, properties: {x: {type: string}}}
                """));
    assertTrue(field(spec, "A", "a").value().nullable());
    assertEquals(scalar(ScalarKind.STRING), typeOf(spec, "a"));
    assertTrue(field(spec, "A", "b").value().nullable());
    assertEquals(new TypeRef.ObjectRef(new ClassRef("x.model", "B")), typeOf(spec, "b"));
    assertTrue(field(spec, "A", "c").value().nullable());
  }

  @Test
  void nullAloneIsATypeOfItsOwn() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                A:
                  type: object
                  properties: {a: {type: 'null'}, c: {type: array, items: {type: 'null'}}}
                """));

    Value nothing = new Value(scalar(ScalarKind.NULL), Constraints.NONE, true);
    assertEquals(nothing, field(spec, "A", "a").value());
    assertEquals(new TypeRef.ListOf(nothing), typeOf(spec, "c"));
  }

  @Test
  void requiredSingleValuesAreConstants() {
    ApiSpec spec =
        parse(
            schemas31(
                """
                A:
                  type: object
                  required: [kind, version]
                  properties: {kind: {type: string, enum: [a]}, version: {const: 2}, other: {type: string, enum: [b]}}
                """));
    assertEquals(new Literal(Literal.Kind.STRING, "a"), field(spec, "A", "kind").constant());
    assertEquals(scalar(ScalarKind.STRING), typeOf(spec, "kind"));
    assertEquals(new Literal(Literal.Kind.NUMBER, "2"), field(spec, "A", "version").constant());
    assertEquals(scalar(ScalarKind.INT64), typeOf(spec, "version"));
    assertNull(field(spec, "A", "other").constant());
  }

  @Test
  void readOnlyPropertiesAreNeverRequired() {
    ApiSpec spec =
        parse(
            schemas(
                "A: {type: object, required: [id], properties: {id: {type: string, readOnly:"
                    + " true}}}"));
    assertFalse(field(spec, "A", "id").required());
    assertTrue(field(spec, "A", "id").readOnly());
  }

  @Test
  void defaultsAndExamplesKeepTheirText() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A:
                  type: object
                  properties:
                    day: {type: string, format: date, default: '2020-01-31', example: '2020-02-01'}
                    at: {type: string, format: date-time, example: '2020-02-01T10:00:00Z'}
                    tags: {type: array, items: {type: string}, example: [a, b]}
                """));
    assertEquals(
        new Literal(Literal.Kind.STRING, "2020-01-31"), field(spec, "A", "day").defaultValue());
    assertEquals("\"2020-02-01\"", field(spec, "A", "day").example());
    assertEquals("\"2020-02-01T10:00:00Z\"", field(spec, "A", "at").example());
    assertEquals("[\"a\",\"b\"]", field(spec, "A", "tags").example());
  }

  @Test
  void recursionThroughPropertiesEnds() {
    ApiSpec spec =
        parse(
            schemas(
                """
                Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
                """));
    assertEquals(List.of("Tree"), names(spec));
  }

  @Test
  void referencesIntoPathsAreFollowed() {
    ApiSpec spec =
        parse(
            """
            openapi: 3.0.3
            info: {title: Test, version: '1'}
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '200':
                      description: A list.
                      content: {application/json: {schema: {type: object, properties: {x: {type: array, items: {type: integer}}}}}}
            components:
              schemas:
                A:
                  type: object
                  properties:
                    i: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/x/items'}
            """);
    assertEquals(scalar(ScalarKind.INT64), typeOf(spec, "i"));
  }

  @Test
  void referencesIntoHeadersAreFollowed() {
    ApiSpec spec =
        parse(
            """
            openapi: 3.0.3
            info: {title: Test, version: '1'}
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '204':
                      description: Nothing.
                      headers: {X-Left: {schema: {type: integer, format: int32}}}
            components:
              headers:
                X-Day: {schema: {type: string, format: date}}
                X-Page: {content: {application/json: {schema: {type: boolean}}}}
              schemas:
                A:
                  type: object
                  properties:
                    left: {$ref: '#/paths/~1a/get/responses/204/headers/X-Left/schema'}
                    day: {$ref: '#/components/headers/X-Day/schema'}
                    page: {$ref: '#/components/headers/X-Page/content/application~1json/schema'}
            """);
    assertEquals(scalar(ScalarKind.INT32), typeOf(spec, "left"));
    assertEquals(scalar(ScalarKind.DATE), typeOf(spec, "day"));
    assertEquals(scalar(ScalarKind.BOOLEAN), typeOf(spec, "page"));
  }

  @Test
  void packagesComeFromTheSchemaAndAreInherited() {
    ApiSpec spec =
        parse(
            schemas(
                """
                A: {x-larkfit-package: helpdesk.v1, type: object, properties: {in: {type: object, properties: {y: {type: string}}}}}
                """));
    assertEquals(
        List.of(
            new ClassRef("x.model.helpdesk.v1", "A"), new ClassRef("x.model.helpdesk.v1", "AIn")),
        spec.types().stream().map(type -> type.name()).toList());
  }
}
