package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.BINARY;
import static io.larkfit.codegen.emit.api.Ir.INT;
import static io.larkfit.codegen.emit.api.Ir.RANGE_VALUE;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static io.larkfit.codegen.emit.api.Ir.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.RequestBody.Kind;
import io.larkfit.codegen.ir.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.MultipartBody;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Methods that leave out the optional parameters are requests of their own, as Retrofit reaches
 * {@code default} methods only where its multi-release jar is left as it is.
 */
class OverloadTest {

  private static final MultipartBody.Part FILE = MultipartBody.Part.createFormData("file", "a");

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    RequestBody.Part fields = part("fields", list(INT), false);
    RequestBody.Part joined =
        new RequestBody.Part(
            "ids", "ids", list(INT), false, "", Style.FORM, false, List.of(), null, Doc.NONE);
    api =
        GeneratedApi.of(
            operation("GET", "/x/{id}")
                .id("constants")
                .with(
                    parameter(In.PATH, "id", INT),
                    parameter(In.QUERY, "v", STRING).constant("1"),
                    parameter(In.QUERY, "page", INT),
                    parameter(In.QUERY, "csv", list(INT)).style(Style.FORM, false),
                    parameter(In.HEADER, "X-V", STRING).constant("3"),
                    parameter(In.COOKIE, "c", STRING).constant("4"),
                    parameter(In.COOKIE, "theme", STRING))
                .answers(
                    new Response(
                        Response.Kind.TEXT,
                        null,
                        null,
                        "200",
                        Doc.NONE,
                        List.of(),
                        List.of(),
                        "text/plain"))
                .security(List.of(List.of("token", "desk"), List.of()))
                .scopes("a:read")
                .rateLimit(new RateLimit(1, null, false))
                .build(),
            operation("GET", "/x")
                .id("cookies")
                .with(
                    parameter(In.COOKIE, "session", STRING).required(),
                    parameter(In.COOKIE, "theme", STRING),
                    parameter(In.COOKIE, "c", STRING).constant("4"))
                .build(),
            operation("POST", "/form").id("form").body(Ir.parts(Kind.FORM, fields)).build(),
            operation("DELETE", "/form").id("delete").body(Ir.parts(Kind.FORM, fields)).build(),
            operation("POST", "/form").id("joined").body(Ir.parts(Kind.FORM, joined)).build(),
            operation("POST", "/form")
                .id("halfJoined")
                .body(Ir.parts(Kind.FORM, part("name", STRING, true), joined))
                .build(),
            operation("POST", "/parts")
                .id("parts")
                .body(
                    Ir.parts(
                        Kind.MULTIPART,
                        part("file", BINARY, true, "image/png"),
                        part("meta", RANGE_VALUE, false, "application/json")))
                .build(),
            operation("PUT", "/json")
                .id("json")
                .with(parameter(In.QUERY, "page", INT))
                .body(Ir.body(Kind.JSON, "application/merge-patch+json", Ir.map(INT)))
                .build(),
            operation("PUT", "/json")
                .id("optionalJson")
                .with(parameter(In.QUERY, "page", INT))
                .body(
                    new RequestBody(
                        Kind.JSON, "application/json", false, "body", INT, List.of(), Doc.NONE))
                .build());
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  /** Operation, number of all arguments, and what its shortest method takes. */
  static Stream<Arguments> operations() {
    return Stream.of(
        Arguments.of("constants", 4, List.of(7)),
        Arguments.of("cookies", 2, List.of("s")),
        Arguments.of("form", 1, List.of()),
        Arguments.of("delete", 1, List.of()),
        Arguments.of("joined", 1, List.of()),
        Arguments.of("halfJoined", 2, List.of("a")),
        Arguments.of("json", 2, List.of(Map.of("a", 1))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void overloadSendsWhatTheWholeMethodSendsWithoutValues(
      String name, int all, List<Object> required) {
    Object[] nulls = Arrays.copyOf(required.toArray(), all);

    String whole = text(api.send(name, nulls));
    String shorter = text(api.send(name, required.toArray()));

    assertEquals(whole, shorter);
  }

  @Test
  void noneIsADefaultMethod() {
    for (String name : List.of("constants", "form", "delete", "joined", "parts", "json")) {
      Arrays.stream(api.type("com.example.pets.PetsApi").getMethods())
          .filter(method -> method.getName().equals(name))
          .min(Comparator.comparing(Method::getParameterCount))
          .ifPresentOrElse(
              method -> assertFalse(method.isDefault(), method::toString), () -> fail(name));
    }
  }

  @Test
  void partsThatAreLeftOutAreNotSent() {
    String sent = text(api.send("parts", FILE));

    assertEquals(1, sent.split("Content-Disposition", -1).length - 1, sent);
  }

  @Test
  void optionalBodyIsLeftOutToo() {
    RecordedRequest request = api.send("optionalJson");

    assertEquals("/base/json", request.getTarget());
    assertEquals("0", request.getHeaders().get("Content-Length"));
  }

  @Test
  void constantsOfAnOverloadAreSent() {
    RecordedRequest request = api.send("constants", 7);

    assertEquals("/base/x/7?v=1", request.getTarget());
    assertEquals("3", request.getHeaders().get("X-V"));
    assertEquals("c=4", request.getHeaders().get("Cookie"));
    assertEquals("text/plain", request.getHeaders().get("Accept"));
  }

  @Test
  void emptyFormIsAForm() {
    RecordedRequest request = api.send("form");

    assertEquals("application/x-www-form-urlencoded", request.getHeaders().get("Content-Type"));
    assertEquals("0", request.getHeaders().get("Content-Length"));
  }

  @Test
  void interceptorsFindTheSameAnnotationsOnEveryMethodOfAnOperation() {
    for (int arguments : new int[] {1, 4}) {
      Method method =
          Objects.requireNonNull(
                  api.call("constants", Arrays.copyOf(new Object[] {7}, arguments))
                      .request()
                      .tag(retrofit2.Invocation.class))
              .method();
      assertEquals(
          List.of("OperationId", "AnyOf", "Scopes", "RateLimit", "SafeToRepeat"),
          Arrays.stream(method.getAnnotations())
              .map(Annotation::annotationType)
              .filter(type -> type.getName().startsWith("com.example.meta."))
              .map(Class::getSimpleName)
              .toList(),
          method::toString);
    }
  }

  private static String text(RecordedRequest request) {
    ByteString body = request.getBody();
    return request.getRequestLine()
        + "\n"
        + request.getHeaders()
        + "\n"
        + (body == null ? "" : body.utf8());
  }
}
