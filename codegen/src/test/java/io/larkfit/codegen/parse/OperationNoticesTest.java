package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of operations and parameters that generation survives, and what it says of them. */
class OperationNoticesTest {

  private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
  private static final String DONE = "responses: {'204': {description: ''}}";

  @Test
  void theBodyOfGetIsNotSent() {
    ReadSpec read = ReadSpec.ofBody("get", "application/json: {schema: {type: string}}");

    assertNull(read.operation().body());
    assertEquals(
        List.of(
            "#/paths/~1a/get/requestBody: OpenAPI says that the body of a GET request shall be"
                + " ignored; it is not sent"),
        read.notices());
  }

  @Test
  void reservedCharactersOfWhatIsJoinedAreEncoded() {
    String list = "in: query, allowReserved: true, schema: {type: array, items: {type: string}}";
    ReadSpec read =
        ReadSpec.ofParameters(
            "/a", "{name: a, " + list + "}, {name: b, explode: false, " + list + "}");

    assertEquals(
        List.of(
            "#/paths/~1a/get/parameters/1/allowReserved: only single values and exploded lists of"
                + " these are sent with reserved characters"),
        read.notices());
  }

  @Test
  void reservedCharactersInFormsAreEncoded() {
    ReadSpec read =
        ReadSpec.ofBody(
            "post",
            "application/x-www-form-urlencoded: {schema: {type: object, properties: {x: {type:"
                + " string}}}, encoding: {x: {allowReserved: true}}}");

    String at = "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded";
    assertEquals(
        List.of(at + "/schema/properties/x: reserved characters are percent-encoded in a form"),
        read.notices());
  }

  @Test
  void aChoiceOfMultipartFormsHasThePartsOfAll() {
    ReadSpec read =
        ReadSpec.ofBody(
            "post",
            "multipart/form-data: {schema: {type: object, required: [a], properties: {a: {type:"
                + " string}}, anyOf: [{type: object, required: [b], properties: {b: {type:"
                + " string}}}, {type: object, properties: {c: {type: string, format: binary}}}]}}");

    assertEquals(
        List.of("a true", "b false", "c false"),
        read.operation().body().parts().stream()
            .map(part -> part.wireName() + " " + part.required())
            .toList());
    assertNull(read.operation().body().value());
    assertEquals(
        List.of(
            "#/paths/~1a/post/requestBody/content/multipart~1form-data: a choice of forms: the"
                + " parts of all can be sent"),
        read.notices());
  }

  @Test
  void theBodyOfDeleteIsSent() {
    ReadSpec read = ReadSpec.ofBody("delete", "application/json: {schema: {type: string}}");

    assertEquals(STRING, read.operation().body().value().type());
    assertEquals(List.of(), read.notices());
  }

  @Test
  void aPathParameterThatThePathLacksIsNotSent() {
    ReadSpec read =
        ReadSpec.ofParameters("/a", "{name: id, in: path, required: true, schema: {type: string}}");

    assertEquals(List.of(), read.operation().parameters());
    assertEquals(
        List.of("#/paths/~1a/get/parameters/0: the path has no '{id}': the parameter is not sent"),
        read.notices());
  }

  @Test
  void anUndeclaredPlaceInThePathIsARequiredString() {
    ReadSpec read = ReadSpec.ofParameters("/a/{id}", "");

    assertEquals("id", read.parameter().wireName());
    assertEquals(STRING, read.parameter().value().type());
    assertEquals(
        List.of("#/paths/~1a~1{id}/get: the path parameter 'id' is not declared: it is a string"),
        read.notices());
  }

  @Test
  void aSecondOperationOfOneIdHasANameOfItsOwn() {
    ReadSpec read =
        ReadSpec.of(
            paths(
                "/a: {get: {operationId: a, "
                    + DONE
                    + "}}\n/b: {get: {operationId: a, "
                    + DONE
                    + "}}"));

    List<Operation> operations = read.spec().apis().get(0).operations();
    assertEquals(List.of("a", "a"), operations.stream().map(Operation::id).toList());
    assertEquals(List.of("a", "a2"), operations.stream().map(Operation::javaName).toList());
    assertEquals(
        List.of(
            "#/paths/~1b/get/operationId: 'a' is already the id of #/paths/~1a/get; its method has"
                + " another name"),
        read.notices());
  }

  @Test
  void aStyleThatThePlaceLacksIsLeftOut() {
    ReadSpec read =
        ReadSpec.ofParameters("/a", "{name: X-A, in: header, style: form, schema: {type: string}}");

    assertEquals(Style.SIMPLE, read.parameter().style());
    assertEquals(
        List.of(
            "#/paths/~1a/get/parameters/0/style: a header parameter has no such style; its default"
                + " is used"),
        read.notices());
  }

  @Test
  void deepObjectOfAScalarIsAForm() {
    ReadSpec read =
        ReadSpec.ofParameters(
            "/a", "{name: q, in: query, style: deepObject, schema: {type: string}}");

    assertEquals(Style.FORM, read.parameter().style());
    assertEquals(1, read.notices().size());
  }

  @Test
  void bytesInTheQueryAreText() {
    ReadSpec read =
        ReadSpec.ofParameters("/a", "{name: q, in: query, schema: {type: string, format: binary}}");

    assertEquals(STRING, read.parameter().value().type());
    assertEquals(
        List.of(
            "#/paths/~1a/get/parameters/0/schema: bytes cannot stand here: read as a text,"
                + " whatever it encodes"),
        read.notices());
  }

  @Test
  void aParameterOfAnyTypeNeedsNoNotice() {
    ReadSpec read = ReadSpec.ofParameters("/a", "{name: q, in: query, schema: {}}");

    assertEquals(new TypeRef.Any(), read.parameter().value().type());
    assertEquals(List.of(), read.notices());
  }
}
