package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of operations that generation survives, and what it says of them. */
class OperationNoticesTest {

  private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
  private static final String DONE = "responses: {'204': {description: ''}}";

  /** A document, read, with what was said of it. */
  private record Read(ApiSpec spec, List<String> notices) {

    static Read of(String yaml) {
      SpecParser parser = Specs.parser(yaml, Specs.RETROFIT);
      return new Read(parser.parse(), parser.notices());
    }

    /** Parameters of one operation, and what is said of them. */
    static Read ofParameters(String path, String parameters) {
      return of(
          paths(
              path + ": {get: {operationId: a, parameters: [" + parameters + "], " + DONE + "}}"));
    }

    static Read ofBody(String method, String content) {
      return of(
          paths(
              "/a: {"
                  + method
                  + ": {operationId: a, requestBody: {content: {"
                  + content
                  + "}}, "
                  + DONE
                  + "}}"));
    }

    Operation operation() {
      return Specs.operation(spec, "a");
    }

    Parameter parameter() {
      return operation().parameters().get(0);
    }
  }

  @Test
  void theBodyOfGetIsNotSent() {
    Read read = Read.ofBody("get", "application/json: {schema: {type: string}}");

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
    Read read =
        Read.ofParameters("/a", "{name: a, " + list + "}, {name: b, explode: false, " + list + "}");

    assertEquals(
        List.of(
            "#/paths/~1a/get/parameters/1/allowReserved: only single values and exploded lists of"
                + " these are sent with reserved characters"),
        read.notices());
  }

  @Test
  void reservedCharactersInFormsAreEncoded() {
    Read read =
        Read.ofBody(
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
    Read read =
        Read.ofBody(
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
    Read read = Read.ofBody("delete", "application/json: {schema: {type: string}}");

    assertEquals(STRING, read.operation().body().value().type());
    assertEquals(List.of(), read.notices());
  }

  @Test
  void aPathParameterThatThePathLacksIsNotSent() {
    Read read =
        Read.ofParameters("/a", "{name: id, in: path, required: true, schema: {type: string}}");

    assertEquals(List.of(), read.operation().parameters());
    assertEquals(
        List.of("#/paths/~1a/get/parameters/0: the path has no '{id}': the parameter is not sent"),
        read.notices());
  }

  @Test
  void anUndeclaredPlaceInThePathIsARequiredString() {
    Read read = Read.ofParameters("/a/{id}", "");

    assertEquals("id", read.parameter().wireName());
    assertEquals(STRING, read.parameter().value().type());
    assertEquals(
        List.of("#/paths/~1a~1{id}/get: the path parameter 'id' is not declared: it is a string"),
        read.notices());
  }

  @Test
  void aSecondOperationOfOneIdHasANameOfItsOwn() {
    Read read =
        Read.of(
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
    Read read =
        Read.ofParameters("/a", "{name: X-A, in: header, style: form, schema: {type: string}}");

    assertEquals(Style.SIMPLE, read.parameter().style());
    assertEquals(
        List.of(
            "#/paths/~1a/get/parameters/0/style: a header parameter has no such style; its default"
                + " is used"),
        read.notices());
  }

  @Test
  void deepObjectOfAScalarIsAForm() {
    Read read =
        Read.ofParameters("/a", "{name: q, in: query, style: deepObject, schema: {type: string}}");

    assertEquals(Style.FORM, read.parameter().style());
    assertEquals(1, read.notices().size());
  }

  @Test
  void bytesInTheQueryAreText() {
    Read read =
        Read.ofParameters("/a", "{name: q, in: query, schema: {type: string, format: binary}}");

    assertEquals(STRING, read.parameter().value().type());
    assertEquals(
        List.of(
            "#/paths/~1a/get/parameters/0/schema: bytes cannot stand here: read as a text,"
                + " whatever it encodes"),
        read.notices());
  }

  @Test
  void aParameterOfAnyTypeNeedsNoNotice() {
    Read read = Read.ofParameters("/a", "{name: q, in: query, schema: {}}");

    assertEquals(new TypeRef.Any(), read.parameter().value().type());
    assertEquals(List.of(), read.notices());
  }

  @Test
  void aSecuritySchemeThatIsNotDeclaredKeepsItsName() {
    Read read = Read.of(paths("/a: {get: {operationId: a, security: [{gone: []}], " + DONE + "}}"));

    assertEquals(List.of(List.of("gone")), read.operation().security());
    assertEquals(
        List.of(
            "#/paths/~1a/get/security/0/gone: there is no security scheme 'gone': it has a name"
                + " only"),
        read.notices());
  }

  @Test
  void xmlIsText() {
    Read read = Read.ofBody("post", "application/xml: {schema: {type: object}}");

    assertEquals(RequestBody.Kind.TEXT, read.operation().body().kind());
    assertEquals("application/xml", read.operation().body().contentType());
    assertEquals(2, read.notices().size());
  }

  @Test
  void aFormThatListsNoFieldsIsAMap() {
    Read read = Read.ofBody("post", "application/x-www-form-urlencoded: {schema: {type: object}}");

    RequestBody body = read.operation().body();
    assertEquals(List.of(), body.parts());
    assertEquals(new TypeRef.MapOf(Value.of(STRING)), body.value().type());
    assertEquals("fields", body.javaName());
  }

  @Test
  void contentTypesOfOtherSchemasAreMethodsOfTheirOwn() {
    Read read =
        Read.ofBody(
            "post",
            "application/json: {schema: {type: integer}}, application/xml: {schema: {type:"
                + " integer}}, multipart/form-data: {schema: {type: object, properties: {f: {type:"
                + " string, format: binary}}}}");

    List<Operation> operations = read.spec().apis().get(0).operations();
    assertEquals(
        List.of("a", "aAsMultipart"), operations.stream().map(Operation::javaName).toList());
    assertEquals(RequestBody.Kind.MULTIPART, operations.get(1).body().kind());
    assertEquals(
        "#/paths/~1a/post/requestBody/content/application~1xml: the body is sent as"
            + " application/json, of the same schema",
        read.notices().get(1));
  }

  @Test
  void severalAnswersOfSuccessAreAUnion() {
    Read read =
        Read.of(
            paths(
                """
                /a:
                  get:
                    operationId: a
                    responses:
                      '200': {description: all, content: {application/json: {schema: {type: object, required: [x], properties: {x: {type: string}}}}}}
                      '202': {description: later, content: {application/json: {schema: {type: object, required: [y], properties: {y: {type: string}}}}}}
                      '404': {description: none, content: {application/json: {schema: {type: object, properties: {z: {type: string}}}}}}
                """));

    Response response = read.operation().response();
    assertEquals("200, 202", response.status());
    assertEquals(
        List.of("Answer200", "Answer202"),
        Specs.union(read.spec(), "AResponse").alternatives().stream()
            .map(Union.Alternative::javaName)
            .toList());
    assertEquals(
        "#/paths/~1a/get/responses/202/content/application~1json/schema",
        Specs.model(read.spec(), "AResponseAnswer202").pointer());
    assertEquals(List.of("404"), response.others().stream().map(Response.Answer::status).toList());
    assertEquals("AAnswer404", Specs.model(read.spec(), "AAnswer404").name().simpleName());
  }

  @Test
  void headersOfTheAnswerAreKnown() {
    Read read =
        Read.of(
            paths(
                "/a: {get: {operationId: a, responses: {'200': {description: ok, headers: {X-Left:"
                    + " {description: Calls left., schema: {type: integer}}}, content: {text/csv:"
                    + " {}}}}}}"));

    Response.Header header = read.operation().response().headers().get(0);
    assertEquals("X-Left", header.name());
    assertEquals("Calls left.", header.doc().text());
  }

  @Test
  void serversOfAnOperationAreNamedToo() {
    Read read =
        Read.of(
            paths(
                "/a: {get: {operationId: a, servers: [{url: 'https://files.example.com'}], "
                    + DONE
                    + "}}"));

    assertEquals(List.of("https://files.example.com"), read.operation().servers());
    assertEquals("https://files.example.com", read.spec().servers().get(0).url());
    assertEquals(1, read.notices().size());
  }

  @Test
  void serverVariablesKeepTheirValues() {
    Read read =
        Read.of(
            paths("/a: {get: {operationId: a, " + DONE + "}}")
                + """
                servers:
                  - url: 'https://{region}.example.com/{free}'
                    variables: {region: {default: eu, enum: [eu, us]}}
                """);

    var variables = read.spec().servers().get(0).variables();
    assertEquals(List.of("eu", "us"), variables.get(0).values());
    assertEquals("https://eu.example.com/{free}", read.spec().servers().get(0).url());
    assertEquals("free", variables.get(1).name());
  }

  @Test
  void bodiesAndAnswersThatPointToNothingAreStreams() {
    Read read =
        Read.of(
            paths(
                """
                /a:
                  post:
                    operationId: a
                    requestBody: {$ref: '#/components/requestBodies/Gone'}
                    responses: {'200': {$ref: '#/components/responses/Gone'}}
                """));

    assertEquals(RequestBody.Kind.BINARY, read.operation().body().kind());
    assertEquals(Response.Kind.BINARY, read.operation().response().kind());
    assertEquals(
        "#/paths/~1a/post/requestBody/$ref: '#/components/requestBodies/Gone' points to nothing: it"
            + " is a mere stream",
        read.notices().get(0));
  }
}
