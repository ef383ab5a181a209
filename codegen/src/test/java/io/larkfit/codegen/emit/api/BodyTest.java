package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.BINARY;
import static io.larkfit.codegen.emit.api.Ir.INT;
import static io.larkfit.codegen.emit.api.Ir.RANGE_VALUE;
import static io.larkfit.codegen.emit.api.Ir.SORT_VALUE;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static io.larkfit.codegen.emit.api.Ir.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.RequestBody.Kind;
import io.larkfit.codegen.ir.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BodyTest {

  private static final MediaType PNG = MediaType.get("image/png");

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    RequestBody optional =
        new RequestBody(
            Kind.JSON, "application/json", false, "body", RANGE_VALUE, List.of(), Doc.NONE);
    RequestBody.Part commas =
        new RequestBody.Part(
            "commas", "commas", list(INT), false, "", Style.FORM, false, List.of(), null, Doc.NONE);
    api =
        GeneratedApi.of(
            operation("POST", "/json")
                .id("json")
                .body(Ir.body(Kind.JSON, "application/json", RANGE_VALUE))
                .build(),
            operation("PATCH", "/json")
                .id("vendor")
                .body(Ir.body(Kind.JSON, "application/merge-patch+json", list(RANGE_VALUE)))
                .build(),
            operation("DELETE", "/json")
                .id("delete")
                .body(Ir.body(Kind.JSON, "application/json", RANGE_VALUE))
                .build(),
            operation("PUT", "/optional/{id}")
                .id("optional")
                .with(parameter(In.PATH, "id", STRING), parameter(In.QUERY, "page", INT))
                .body(optional)
                .build(),
            operation("POST", "/text")
                .id("text")
                .body(Ir.body(Kind.TEXT, "text/csv", STRING))
                .build(),
            operation("PUT", "/bytes")
                .id("bytes")
                .body(Ir.body(Kind.BINARY, "*/*", BINARY))
                .build(),
            operation("POST", "/form")
                .id("form")
                .body(
                    Ir.parts(
                        Kind.FORM,
                        part("a b", SORT_VALUE, true),
                        part("tags", list(STRING), false),
                        part("range", RANGE_VALUE, false),
                        part("ranges", list(RANGE_VALUE), false),
                        commas))
                .build(),
            operation("POST", "/parts")
                .id("parts")
                .body(
                    Ir.parts(
                        Kind.MULTIPART,
                        part("file", BINARY, true, "image/png"),
                        part("name", STRING, true, "text/plain"),
                        part("meta", RANGE_VALUE, false, "application/json"),
                        part("rows", STRING, false, "text/csv"),
                        part("order", list(SORT_VALUE), false),
                        part("list", list(INT), false, "application/json"),
                        part("more", list(BINARY), false)))
                .build(),
            operation("POST", "/open")
                .id("openForm")
                .body(open(Kind.FORM, "application/x-www-form-urlencoded", Ir.map(INT)))
                .build(),
            operation("POST", "/open")
                .id("chosenForm")
                .body(open(Kind.FORM, "application/x-www-form-urlencoded", RANGE_VALUE))
                .build(),
            operation("POST", "/open")
                .id("openParts")
                .body(open(Kind.MULTIPART, "multipart/form-data", Ir.map(STRING)))
                .build(),
            operation("PUT", "/parts/{id}")
                .id("optionalParts")
                .with(parameter(In.PATH, "id", STRING), parameter(In.QUERY, "page", INT))
                .body(
                    new RequestBody(
                        Kind.MULTIPART,
                        "multipart/form-data",
                        false,
                        "fields",
                        null,
                        List.of(
                            part("name", STRING, false, "text/plain"),
                            part("files", list(BINARY), false),
                            part("list", list(INT), false, "application/json")),
                        Doc.NONE))
                .build(),
            operation("POST", "/deep")
                .id("deepForm")
                .body(
                    Ir.parts(
                        Kind.FORM,
                        new RequestBody.Part(
                            "range",
                            "range",
                            RANGE_VALUE,
                            false,
                            "",
                            Style.DEEP_OBJECT,
                            true,
                            List.of(),
                            null,
                            Doc.NONE)))
                .build(),
            operation("POST", "/nothing").id("nothing").build());
  }

  private static RequestBody open(Kind kind, String type, Value fields) {
    return new RequestBody(kind, type, true, "fields", fields, List.of(), Doc.NONE);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static String text(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }

  @Test
  void modelIsSentAsJson() {
    RecordedRequest request = api.send("json", api.range(1, 2, null));

    assertEquals("POST /base/json HTTP/1.1", request.getRequestLine());
    assertEquals("application/json; charset=utf-8", request.getHeaders().get("Content-Type"));
    assertEquals("{\"from\":1,\"to\":2}", text(request));
  }

  @Test
  void otherJsonTypesAreSentAsSuch() {
    RecordedRequest request = api.send("vendor", List.of(api.range(1, null, null)));

    assertEquals("application/merge-patch+json", request.getHeaders().get("Content-Type"));
    assertEquals("[{\"from\":1}]", text(request));
  }

  @Test
  void deleteMayHaveBody() {
    RecordedRequest request = api.send("delete", api.range(1, null, null));

    assertEquals("DELETE", request.getMethod());
    assertEquals("{\"from\":1}", text(request));
  }

  @Test
  void optionalBodyMayBeLeftOut() {
    assertEquals("{}", text(api.send("optional", "x", api.range(null, null, null), null)));

    RecordedRequest withoutBody = api.send("optional", "x", 2);
    assertEquals("/base/optional/x?page=2", withoutBody.getTarget());
    assertEquals("", text(withoutBody));
    assertNull(withoutBody.getHeaders().get("Content-Type"));

    assertEquals("/base/optional/x", api.send("optional", "x").getTarget());
  }

  @Test
  void textIsSentAsItIs() {
    RecordedRequest request = api.send("text", "a,\"é\"");

    assertEquals("text/csv; charset=utf-8", request.getHeaders().get("Content-Type"));
    assertEquals("a,\"é\"", text(request));
  }

  @Test
  void bytesAreSentAsTheyAre() {
    RecordedRequest request =
        api.send("bytes", okhttp3.RequestBody.create(new byte[] {0, -1}, PNG));

    assertEquals("image/png", request.getHeaders().get("Content-Type"));
    assertEquals("00ff", request.getBody().hex());
  }

  @Test
  void formFieldsAreEncoded() {
    Object range = api.range(1, null, null);
    RecordedRequest request =
        api.send(
            "form",
            api.sort("ASCENDING"),
            List.of("x&y", "z"),
            range,
            List.of(range, range),
            List.of(1, 2));

    assertEquals("application/x-www-form-urlencoded", request.getHeaders().get("Content-Type"));
    assertEquals(
        "a%20b=a%20z&tags=x%26y&tags=z&range=%7B%22from%22%3A1%7D"
            + "&ranges=%7B%22from%22%3A1%7D&ranges=%7B%22from%22%3A1%7D&commas=1,2",
        text(request));
  }

  @Test
  void optionalFormFieldsMayBeLeftOut() {
    assertEquals("a%20b=a%20z", text(api.send("form", api.sort("ASCENDING"))));
  }

  @Test
  void partsHaveTheirNamesAndTypes() {
    MultipartBody.Part file =
        MultipartBody.Part.createFormData(
            "file",
            "p.png",
            okhttp3.RequestBody.create("png".getBytes(StandardCharsets.UTF_8), PNG));
    MultipartBody.Part more =
        MultipartBody.Part.createFormData(
            "more", "q.png", okhttp3.RequestBody.create("q".getBytes(StandardCharsets.UTF_8), PNG));
    RecordedRequest request =
        api.send(
            "parts",
            file,
            "n",
            api.range(1, null, null),
            "a,b",
            List.of(api.sort("ASCENDING")),
            List.of(1, 2),
            List.of(more, more));

    String body = text(request);
    assertTrue(
        request.getHeaders().get("Content-Type").startsWith("multipart/form-data; boundary="));
    assertPart(body, "file\"; filename=\"p.png", "image/png", "png");
    assertPart(body, "name", "text/plain; charset=utf-8", "n");
    assertPart(body, "meta", "application/json; charset=utf-8", "{\"from\":1}");
    assertPart(body, "rows", "text/csv; charset=utf-8", "a,b");
    assertPart(body, "order", "text/plain; charset=utf-8", "a z");
    assertPart(body, "list", "application/json; charset=utf-8", "[1,2]");
    assertEquals(2, body.split("filename=\"q.png\"", -1).length - 1);
  }

  @Test
  void fieldsThatTheFormDoesNotListAreSent() {
    assertEquals("a=1", text(api.send("openForm", Map.of("a", 1))));
    assertEquals("from=1&name=a%20b", text(api.send("chosenForm", api.range(1, null, "a b"))));
  }

  @Test
  void partsThatTheBodyDoesNotListAreSent() {
    RecordedRequest request =
        api.send("openParts", Map.of("a", okhttp3.RequestBody.create("x", MediaType.get("a/b"))));

    assertTrue(text(request).contains("name=\"a\""), text(request));
    assertTrue(text(request).contains("\r\n\r\nx\r\n"), text(request));
  }

  @Test
  void withoutAnyPartThereIsNoBody() {
    RecordedRequest request = api.send("optionalParts", "x", 3, null, List.of(), null);
    assertEquals("/base/parts/x?page=3", request.getTarget());
    assertNull(request.getHeaders().get("Content-Type"));
    assertEquals("", text(request));

    assertEquals("/base/parts/x", api.send("optionalParts", "x").getTarget());
    String one = text(api.send("optionalParts", "x", null, null, null, List.of()));
    assertPart(one, "list", "application/json; charset=utf-8", "[]");
  }

  @Test
  void bodyThatMustBeThereIsSentWithoutParts() {
    RecordedRequest request = api.send("openParts", Map.of());

    assertEquals("multipart/form-data; boundary=none", request.getHeaders().get("Content-Type"));
    assertEquals("--none--\r\n", text(request));
  }

  @Test
  void objectsInFormsFollowTheirStyle() {
    assertEquals(
        "range%5Bfrom%5D=1&range%5Bto%5D=2", text(api.send("deepForm", api.range(1, 2, null))));
    assertEquals("", text(api.send("deepForm", (Object) null)));
  }

  @Test
  void operationWithoutBodySendsNone() {
    RecordedRequest request = api.send("nothing");

    assertEquals("0", request.getHeaders().get("Content-Length"));
    assertEquals("", text(request));
  }

  private static void assertPart(String body, String name, String type, String content) {
    String head = "Content-Disposition: form-data; name=\"" + name + "\"\r\n";
    int start = body.indexOf(head);
    assertTrue(start >= 0, head + body);
    String part = body.substring(start, body.indexOf("\r\n--", start));
    assertTrue(part.contains("Content-Type: " + type + "\r\n"), part);
    assertTrue(part.endsWith("\r\n\r\n" + content), part);
  }
}
