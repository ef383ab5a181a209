package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of bodies, answers and servers that generation survives, and what it says of them. */
class AnswerNoticesTest {

  private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
  private static final String DONE = "responses: {'204': {description: ''}}";

  @Test
  void aSecuritySchemeThatIsNotDeclaredKeepsItsName() {
    ReadSpec read =
        ReadSpec.of(paths("/a: {get: {operationId: a, security: [{gone: []}], " + DONE + "}}"));

    assertEquals(List.of(List.of("gone")), read.operation().security());
    assertEquals(
        List.of(
            "#/paths/~1a/get/security/0/gone: there is no security scheme 'gone': it has a name"
                + " only"),
        read.notices());
  }

  @Test
  void xmlIsText() {
    ReadSpec read = ReadSpec.ofBody("post", "application/xml: {schema: {type: object}}");

    assertEquals(RequestBody.Kind.TEXT, read.operation().body().kind());
    assertEquals("application/xml", read.operation().body().contentType());
    assertEquals(2, read.notices().size());
  }

  @Test
  void aFormThatListsNoFieldsIsAMap() {
    ReadSpec read =
        ReadSpec.ofBody("post", "application/x-www-form-urlencoded: {schema: {type: object}}");

    RequestBody body = read.operation().body();
    assertEquals(List.of(), body.parts());
    assertEquals(new TypeRef.MapOf(Value.of(STRING)), body.value().type());
    assertEquals("fields", body.javaName());
  }

  @Test
  void contentTypesOfOtherSchemasAreMethodsOfTheirOwn() {
    ReadSpec read =
        ReadSpec.ofBody(
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
    ReadSpec read =
        ReadSpec.of(
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
    ReadSpec read =
        ReadSpec.of(
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
    ReadSpec read =
        ReadSpec.of(
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
    ReadSpec read =
        ReadSpec.of(
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
    ReadSpec read =
        ReadSpec.of(
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
