package io.larkfit.codegen.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each fault that the measure is for is planted, and must be found; some of them in every build.
 */
class FidelityTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Measured, version: '1'}
      paths:
        /pets/{id}:
          put:
            operationId: putPet
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: tags, in: query, schema: {type: array, items: {type: string}}}
              - {name: size, in: query, schema: {type: integer}}
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/Pet'}}
            responses:
              '200':
                description: Done.
                content:
                  application/json:
                    schema: {type: object, required: [n], properties: {n: {type: integer}}}
      components:
        schemas:
          Pet:
            type: object
            required: [name]
            properties:
              name: {type: string, example: Rex}
              age: {type: integer, maximum: 30}
              kind: {type: string, enum: [cat, dog]}
              friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}
      """;

  @TempDir Path folder;

  @Test
  void faithfulCodeHasNoShortfalls() throws IOException {
    FidelityReport report = Planted.measure(folder, DOCUMENT, DOCUMENT);

    assertEquals("", report.listing(Figure.Role.SHORTFALL));
    for (Figure figure :
        List.of(
            Figure.CONSTRAINTS_ENFORCED,
            Figure.CONSTRAINTS_OPEN,
            Figure.EXAMPLES_EQUAL,
            Figure.INSTANCES_EQUAL,
            Figure.MUTANTS_REFUSED,
            Figure.CALLS_ACCEPTED,
            Figure.ANSWERS_READ)) {
      assertTrue(report.count(figure) > 0, figure.toString());
    }
  }

  @Test
  @Tag("long")
  void sameMeasureTwiceIsTheSame() throws IOException {
    assertEquals(
        Planted.measure(folder, DOCUMENT, DOCUMENT), Planted.measure(folder, DOCUMENT, DOCUMENT));
  }

  @Test
  @Tag("long")
  void propertyWithoutAccessorIsDropped() throws IOException {
    found(
        Figure.DROPPED,
        "#/components/schemas/Pet/properties/age",
        "        age: {type: integer, maximum: 30}\n",
        "");
  }

  @Test
  @Tag("long")
  void memberOfTypeObjectIsUntyped() throws IOException {
    found(
        Figure.UNTYPED,
        "#/components/schemas/Pet/properties/age",
        "age: {type: integer, maximum: 30}",
        "age: {}");
  }

  @Test
  @Tag("long")
  void listOfObjectIsUntyped() throws IOException {
    found(
        Figure.UNTYPED,
        "#/components/schemas/Pet/properties/friends/items",
        "items: {$ref: '#/components/schemas/Pet'}}",
        "items: {}}");
  }

  @Test
  void constraintThatIsNotCheckedIsFound() throws IOException {
    found(
        Figure.CONSTRAINTS_DROPPED,
        "#/components/schemas/Pet/properties/age",
        "maximum: 30",
        "maximum: 40");
  }

  @Test
  @Tag("long")
  void requiredPropertyThatMayBeMissingIsFound() throws IOException {
    found(
        Figure.CONSTRAINTS_DROPPED, "#/components/schemas/Pet", "required: [name]", "required: []");
  }

  @Test
  @Tag("long")
  void exampleThatDoesNotDecodeIsLost() throws IOException {
    found(
        Figure.EXAMPLES_LOST,
        "#/components/schemas/Pet/properties/name/example",
        "name: {type: string, example: Rex}",
        "name: {type: integer}");
  }

  @Test
  @Tag("long")
  void instanceThatDoesNotDecodeIsLost() throws IOException {
    found(
        Figure.INSTANCES_LOST,
        "#/components/schemas/Pet",
        "age: {type: integer, maximum: 30}",
        "age: {type: string}");
  }

  @Test
  @Tag("long")
  void instanceThatIsRefusedWhenRebuiltIsFound() throws IOException {
    found(Figure.INSTANCES_NOT_REBUILT, "#/components/schemas/Pet", "maximum: 30", "maximum: -1");
  }

  @Test
  @Tag("long")
  void operationWithoutMethodIsDropped() throws IOException {
    found(Figure.DROPPED, "#/paths/~1pets~1{id}/put", "  put:", "  patch:");
  }

  @Test
  @Tag("long")
  void parameterThatIsMissingIsDropped() throws IOException {
    found(
        Figure.DROPPED,
        "#/paths/~1pets~1{id}/put/parameters/2",
        "        - {name: size, in: query, schema: {type: integer}}\n",
        "");
  }

  @Test
  void requestInAnotherStyleIsRefused() throws IOException {
    found(
        Figure.CALLS_REFUSED,
        "#/paths/~1pets~1{id}/put",
        "{name: size, in: query, schema: {type: integer}}",
        "{name: size, in: query, schema: {type: array, items: {type: string}}}");
  }

  @Test
  void answerOfAnotherTypeIsLost() throws IOException {
    found(
        Figure.ANSWERS_LOST,
        "#/paths/~1pets~1{id}/put",
        "{n: {type: integer}}",
        "{n: {type: boolean}}");
  }

  @Test
  @Tag("long")
  void parameterThatIsNotCheckedIsFound() throws IOException {
    String limited =
        DOCUMENT.replace(
            "{type: array, items: {type: string}}",
            "{type: array, maxItems: 2, items: {type: string}}");

    FidelityReport report = Planted.measure(folder, limited, DOCUMENT);

    assertFound(report, Figure.CONSTRAINTS_DROPPED, "#/paths/~1pets~1{id}/put/parameters/1/schema");
  }

  private void found(Figure figure, String pointer, String said, String generated)
      throws IOException {
    assertTrue(DOCUMENT.contains(said), said);

    FidelityReport report = Planted.measure(folder, DOCUMENT, DOCUMENT.replace(said, generated));

    assertFound(report, figure, pointer);
  }

  private static void assertFound(FidelityReport report, Figure figure, String pointer) {
    assertTrue(
        report.shortfalls().stream()
            .anyMatch(finding -> finding.figure() == figure && finding.pointer().equals(pointer)),
        report.listing(Figure.Role.SHORTFALL));
  }
}
