package io.larkfit.codegen.parse;

import static io.larkfit.codegen.parse.Specs.names;
import static io.larkfit.codegen.parse.Specs.operation;
import static io.larkfit.codegen.parse.Specs.parse;
import static io.larkfit.codegen.parse.Specs.parser;
import static io.larkfit.codegen.parse.Specs.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationParsingTest {

  private static final String ENVELOPED =
      """
      /a:
        get:
          operationId: a
          x-larkfit-unwrap: data
          responses:
            '200':
              description: ok
              content:
                application/json:
                  schema:
                    allOf:
                      - {type: object, properties: {code: {type: integer}}}
                      - {type: object, properties: {data: {type: array, items: {type: string}}}}
      """;

  @Test
  void pathParametersAreMergedWithTheOperations() {
    ApiSpec spec =
        parse(
            paths(
                """
                /pets/{pet_id}:
                  parameters:
                    - {name: pet_id, in: path, required: true, schema: {type: string}}
                    - {name: lang, in: query, schema: {type: string}}
                  get:
                    operationId: getPet
                    parameters: [{name: lang, in: query, required: true, schema: {type: integer}}]
                    responses: {'204': {description: none}}
                """));
    Operation get = operation(spec, "getPet");
    assertEquals(2, get.parameters().size());
    Parameter id = get.parameters().get(0);
    assertEquals(Parameter.In.PATH, id.in());
    assertEquals("petId", id.javaName());
    assertEquals(Parameter.Style.SIMPLE, id.style());
    assertFalse(id.explode());
    Parameter lang = get.parameters().get(1);
    assertTrue(lang.required());
    assertEquals(Parameter.Style.FORM, lang.style());
    assertTrue(lang.explode());
    assertEquals(Response.Kind.EMPTY, get.response().kind());
    assertEquals("204", get.response().status());
  }

  @Test
  void referencesToParametersBodiesAndResponsesAreFollowed() {
    ApiSpec spec =
        parse(
            paths(
                    """
                    /a:
                      post:
                        operationId: a
                        parameters: [{$ref: '#/components/parameters/P'}]
                        requestBody: {$ref: '#/components/requestBodies/B'}
                        responses: {'200': {$ref: '#/components/responses/R'}}
                    """)
                + """
                components:
                  parameters: {P: {name: X-Trace, in: header, schema: {type: string}}}
                  requestBodies: {B: {required: true, content: {application/json: {schema: {type: string}}}}}
                  responses: {R: {description: ok, content: {text/plain: {schema: {type: string}}}}}
                """);
    Operation a = operation(spec, "a");
    assertEquals("xTrace", a.parameters().get(0).javaName());
    assertEquals(RequestBody.Kind.JSON, a.body().kind());
    assertTrue(a.body().required());
    assertEquals(Response.Kind.TEXT, a.response().kind());
  }

  @Test
  void tagsDecideInterfacesPackagesAndAccessors() {
    ApiSpec spec =
        parse(
            paths(
                    """
                    /a: {get: {tags: [helpdesk.agent_schedules, other], operationId: getAgentSchedule, x-larkfit-method: get, responses: {'204': {description: ''}}}}
                    /b: {get: {responses: {'204': {description: ''}}}}
                    """)
                + """
                tags:
                  - {name: unused}
                  - {name: helpdesk.agent_schedules, description: Text., x-larkfit-package: helpdesk.v1, x-larkfit-group: helpdesk, x-larkfit-name: agent_schedules}
                """);
    assertEquals(2, spec.apis().size());
    Api first = spec.apis().get(0);
    assertEquals(new ClassRef("x.api.helpdesk.v1", "AgentSchedulesApi"), first.name());
    assertEquals("agentSchedules", first.accessor());
    assertEquals("helpdesk", first.group());
    assertEquals("Text.", first.doc().text());
    assertEquals("get", first.operations().get(0).javaName());
    Api second = spec.apis().get(1);
    assertEquals(new ClassRef("x.api", "DefaultApi"), second.name());
    assertEquals("defaultApi", second.accessor());
    assertEquals("getB", second.operations().get(0).id());
  }

  @Test
  void envelopesAreUnwrappedOnlyWhereTheCallTypeCan() {
    Response unwrapped =
        operation(parser(paths(ENVELOPED), Specs.UNWRAPPING).parse(), "a").response();
    assertEquals(new Response.Unwrap("data", false), unwrapped.unwrap());
    assertEquals(
        new TypeRef.ListOf(Value.of(new TypeRef.Scalar(ScalarKind.STRING))),
        unwrapped.value().type());
    ApiSpec whole = parse(paths(ENVELOPED));
    assertNull(operation(whole, "a").response().unwrap());
    assertEquals(List.of("AResponse"), names(whole));
  }

  @Test
  void theUnwrappedEnvelopeHasNoClass() {
    assertEquals(List.of(), names(parser(paths(ENVELOPED), Specs.UNWRAPPING).parse()));
  }

  @Test
  void jsonIsPreferredAmongContentTypes() {
    SpecParser parser =
        parser(
            paths(
                """
                /a:
                  get:
                    operationId: a
                    responses:
                      '200':
                        description: ok
                        content:
                          application/xml: {schema: {type: object}}
                          application/vnd.x+json: {schema: {type: boolean}}
                """),
            Specs.RETROFIT);
    Response response = operation(parser.parse(), "a").response();
    assertEquals(Response.Kind.JSON, response.kind());
    assertEquals(new TypeRef.Scalar(ScalarKind.BOOLEAN), response.value().type());
    assertEquals("application/vnd.x+json", response.accept());
    assertEquals(2, parser.notices().size());
  }

  @Test
  void uploadsBecomePartsAndNeedNoModel() {
    ApiSpec spec =
        parse(
            paths(
                    """
                    /a:
                      post:
                        operationId: a
                        requestBody:
                          content:
                            multipart/form-data:
                              schema: {$ref: '#/components/schemas/Upload'}
                              encoding: {meta: {contentType: application/json}}
                        responses: {'200': {description: ok, content: {application/pdf: {}}}}
                    """)
                + """
                components:
                  schemas:
                    Upload:
                      type: object
                      required: [file]
                      properties:
                        file: {type: string, format: binary}
                        more: {type: array, items: {type: string, format: binary}}
                        name: {type: string}
                        meta: {type: object, properties: {x: {type: string}}}
                """);
    Operation a = operation(spec, "a");
    assertEquals(RequestBody.Kind.MULTIPART, a.body().kind());
    List<RequestBody.Part> parts = a.body().parts();
    assertEquals(new TypeRef.Binary(), parts.get(0).value().type());
    assertTrue(parts.get(0).required());
    assertEquals("application/octet-stream", parts.get(0).contentType());
    assertEquals(new TypeRef.ListOf(Value.of(new TypeRef.Binary())), parts.get(1).value().type());
    assertEquals("text/plain", parts.get(2).contentType());
    assertEquals("application/json", parts.get(3).contentType());
    assertEquals(List.of("AMeta"), names(spec));
    assertEquals(Response.Kind.BINARY, a.response().kind());
  }

  @Test
  void formFieldsAreParts() {
    ApiSpec spec =
        parse(
            paths(
                """
                /a:
                  post:
                    operationId: a
                    requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {class: {type: array, items: {type: string}}}}}}}
                    responses: {'204': {description: ''}}
                """));
    RequestBody body = operation(spec, "a").body();
    assertEquals(RequestBody.Kind.FORM, body.kind());
    assertEquals("class_", body.parts().get(0).javaName());
    assertTrue(body.parts().get(0).explode());
  }

  @Test
  void parametersAndBodyHaveNamesOfTheirOwn() {
    ApiSpec spec =
        parse(
            paths(
                """
                /a/{id}:
                  put:
                    operationId: a
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                      - {name: id, in: query, schema: {type: string}}
                      - {name: body, in: query, schema: {type: string}}
                    requestBody: {content: {application/json: {schema: {type: string}}}}
                    responses: {'204': {description: ''}}
                """));
    Operation a = operation(spec, "a");
    assertEquals(
        List.of("id", "id2", "body"), a.parameters().stream().map(Parameter::javaName).toList());
    assertEquals("body2", a.body().javaName());
  }

  @Test
  void securityOfTheOperationOverridesTheDocuments() {
    ApiSpec spec =
        parse(
            paths(
                    """
                    /a: {get: {operationId: a, responses: {'204': {description: ''}}}}
                    /b: {get: {operationId: b, security: [], responses: {'204': {description: ''}}}}
                    /c: {get: {operationId: c, security: [{user: [], desk: []}, {}], responses: {'204': {description: ''}}}}
                    """)
                + """
                security: [{user: []}]
                components:
                  securitySchemes:
                    user: {type: http, scheme: bearer}
                    desk: {type: apiKey, in: header, name: X-Desk}
                """);
    assertEquals(List.of(List.of("user")), operation(spec, "a").security());
    assertEquals(List.of(), operation(spec, "b").security());
    assertEquals(List.of(List.of("user", "desk"), List.of()), operation(spec, "c").security());
    assertEquals("Authorization", spec.securitySchemes().get(0).header());
    assertEquals("X-Desk", spec.securitySchemes().get(1).header());
  }

  @Test
  void whatThePlatformDocumentsIsRead() {
    ApiSpec spec =
        parse(
            paths(
                    """
                    /a:
                      post:
                        operationId: a
                        x-larkfit-rate-limit: {per-minute: 1000, per-second: 50}
                        x-larkfit-errors: [{code: 99991663, status: 400, meaning: Bad token., remedy: Renew it., kind: token-invalid}]
                        x-larkfit-scopes: [a, b]
                        x-larkfit-app-types: [self-built]
                        x-larkfit-safe-to-repeat: true
                        externalDocs: {url: 'https://example.com', description: 页面, x-larkfit-updated: 2023-08-15}
                        responses: {'204': {description: ''}}
                    """)
                + "x-larkfit-errors: [{code: 1, meaning: Any.}]\n");
    Operation a = operation(spec, "a");
    assertEquals(new RateLimit(50, 1000, false), a.rateLimit());
    assertEquals(
        List.of(new DocumentedError(99991663, 400, "Bad token.", "Renew it.", "token-invalid")),
        a.errors());
    assertEquals(List.of("a", "b"), a.scopes());
    assertTrue(a.safeToRepeat());
    assertEquals("2023-08-15", a.doc().page().updated());
    assertEquals("页面", a.doc().page().title());
    assertEquals(List.of(new DocumentedError(1, null, "Any.", "", "")), spec.commonErrors());
  }

  @Test
  void serversHaveNamesAndNoVariables() {
    ApiSpec spec =
        parse(
            paths("/a: {get: {responses: {'204': {description: ''}}}}")
                + """
                servers:
                  - {url: 'https://{region}.example.com', x-larkfit-name: main, variables: {region: {default: eu}}}
                  - {url: /relative}
                """);
    assertEquals(1, spec.servers().size());
    assertEquals("MAIN", spec.servers().get(0).constantName());
    assertEquals("https://eu.example.com", spec.servers().get(0).url());
  }

  @Test
  void objectsOfScalarsMayStandInTheQuery() {
    ApiSpec spec =
        parse(
            paths(
                """
                /a:
                  get:
                    operationId: a
                    parameters:
                      - {name: f, in: query, style: deepObject, schema: {type: object, properties: {x: {type: string}}}}
                      - {name: g, in: query, content: {application/json: {schema: {type: object, properties: {y: {type: array, items: {type: string}}}}}}}
                    responses: {'204': {description: ''}}
                """));
    List<Parameter> parameters = operation(spec, "a").parameters();
    assertEquals(Parameter.Style.DEEP_OBJECT, parameters.get(0).style());
    assertTrue(parameters.get(1).json());
  }
}
