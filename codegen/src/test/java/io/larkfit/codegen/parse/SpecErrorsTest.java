package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.errors;
import static io.larkfit.codegen.parse.Specs.parser;
import static io.larkfit.codegen.parse.Specs.paths;
import static io.larkfit.codegen.parse.Specs.schemas;
import static io.larkfit.codegen.parse.Specs.schemas31;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.parse.document.SpecError;
import io.larkfit.codegen.parse.document.SpecException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecErrorsTest {

  @Test
  void allErrorsAreReportedAtOnceWithRemedies() {
    SpecException thrown =
        assertThrows(
            SpecException.class,
            () ->
                Specs.parse(
                    schemas(
                        """
                        A: {type: object, properties: {b: {type: money}, c: {$ref: '#/components/schemas/Gone'}}}
                        """)));
    assertEquals(
        List.of(
            "#/components/schemas/A/properties/b/type", "#/components/schemas/A/properties/c/$ref"),
        thrown.errors().stream().map(SpecError::pointer).toList());
    assertTrue(thrown.getMessage().contains("\n    Declare it under components, or"));
  }

  @Test
  void pointersAreEscaped() {
    assertEquals(
        List.of("#/paths/~1a~1{id}/get/externalDocs: the external documentation has no url"),
        errors(
            paths(
                "/a/{id}: {get: {operationId: a, externalDocs: {}, responses: {'204':"
                    + " {description: ''}}}}")));
  }

  @Test
  void mappingsMustNameSchemas() {
    Options options = Specs.options(Options.RETROFIT_CALL, Map.of("Gone", "my.Gone"));
    SpecException thrown =
        assertThrows(
            SpecException.class, () -> parser(schemas("A: {type: string}"), options).parse());
    assertEquals("#/components/schemas/Gone", thrown.errors().get(0).pointer());
  }

  @Test
  void malformedExtensionsAreErrors() {
    assertEquals(
        List.of(
            "#/paths/~1a/get/x-larkfit-scope: 'x-larkfit-scope' has no meaning here",
            "#/paths/~1a/get/x-larkfit-safe-to-repeat: must be true or false, not sometimes",
            "#/paths/~1a/get/x-larkfit-errors/0/meaning: a documented error needs 'meaning'"),
        errors(
            paths(
                """
                /a:
                  get:
                    operationId: a
                    x-larkfit-scope: [a]
                    x-larkfit-safe-to-repeat: sometimes
                    x-larkfit-errors: [{code: 1}]
                    responses: {'204': {description: ''}}
                """)));
  }

  @Test
  void validationNicetiesAreNoticed() {
    SpecParser parser =
        parser(
            schemas31(
                "A: {type: object, propertyNames: {maxLength: 3}, properties: {x: {type:"
                    + " string}}}"),
            Specs.RETROFIT);
    parser.parse();
    assertEquals(
        List.of(
            "#/components/schemas/A/propertyNames: 'propertyNames' is not checked by generated"
                + " code"),
        parser.notices());
  }

  @Test
  void parametersOfAPathKeepTheirOwnPointers() {
    assertEquals(
        List.of(
            "#/paths/~1a/parameters/1/x-larkfit-q: 'x-larkfit-q' has no meaning here",
            "#/paths/~1a/get/parameters/0/x-larkfit-r: 'x-larkfit-r' has no meaning here"),
        errors(
            paths(
                """
                /a:
                  parameters:
                    - {name: p, in: query, schema: {type: string}}
                    - {name: q, in: query, x-larkfit-q: 1, schema: {}}
                  get:
                    operationId: a
                    parameters: [{name: r, in: query, x-larkfit-r: 1, schema: {}}]
                    responses: {'204': {description: ''}}
                  put:
                    operationId: b
                    responses: {'204': {description: ''}}
                """)));
  }
}
