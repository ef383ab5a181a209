package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.INT;
import static io.larkfit.codegen.emit.api.Ir.RANGE_VALUE;
import static io.larkfit.codegen.emit.api.Ir.SORT_VALUE;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.map;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static io.larkfit.codegen.emit.api.Ir.scalar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What arrives at a server, byte by byte. */
class ParameterTest {

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    List<Operation> operations = new ArrayList<>();
    query(operations, "text", STRING, Style.FORM, true);
    query(operations, "order", SORT_VALUE, Style.FORM, true);
    query(operations, "exploded", list(SORT_VALUE), Style.FORM, true);
    query(operations, "commas", list(SORT_VALUE), Style.FORM, false);
    query(operations, "texts", list(STRING), Style.FORM, false);
    query(operations, "spaces", list(STRING), Style.SPACE_DELIMITED, false);
    query(operations, "pipes", list(INT), Style.PIPE_DELIMITED, false);
    query(operations, "deep", RANGE_VALUE, Style.DEEP_OBJECT, true);
    query(operations, "flat", RANGE_VALUE, Style.FORM, true);
    query(operations, "dictionary", map(INT), Style.DEEP_OBJECT, true);
    query(operations, "floats", list(scalar(ScalarKind.FLOAT)), Style.FORM, false);
    scalars(operations);
    operations.add(
        operation("GET", "/q")
            .id("json")
            .with(
                parameter(In.QUERY, "filter", RANGE_VALUE).json(),
                parameter(In.QUERY, "all", list(RANGE_VALUE)).json(),
                parameter(In.HEADER, "X-Filter", RANGE_VALUE).json())
            .build());
    operations.add(
        operation("GET", "/h")
            .id("headers")
            .with(
                parameter(In.HEADER, "X-Trace", scalar(ScalarKind.UUID)),
                parameter(In.HEADER, "X-Codes", list(INT)))
            .build());
    operations.add(
        operation("GET", "/h")
            .id("headerText")
            .with(parameter(In.HEADER, "X-Text", STRING))
            .build());
    operations.add(
        operation("GET", "/c")
            .id("cookies")
            .with(
                parameter(In.COOKIE, "session", STRING),
                parameter(In.COOKIE, "theme", STRING),
                parameter(In.COOKIE, "ids", list(INT)),
                parameter(In.COOKIE, "tags", list(STRING)).style(Style.FORM, false),
                parameter(In.COOKIE, "version", STRING).constant("1"))
            .build());
    operations.add(
        operation("GET", "/k/{kind}")
            .id("constants")
            .with(
                parameter(In.PATH, "kind", STRING).constant("a b"),
                parameter(In.QUERY, "v", STRING).constant("1&2"),
                parameter(In.HEADER, "X-V", STRING).constant("3"),
                parameter(In.COOKIE, "c", STRING).constant("4"))
            .build());
    operations.add(
        operation("GET", "/o/{id}")
            .id("optional")
            .with(
                parameter(In.QUERY, "page", INT),
                parameter(In.QUERY, "q", STRING).required(),
                parameter(In.PATH, "id", INT))
            .build());
    api = GeneratedApi.of(operations.toArray(Operation[]::new));
  }

  private static void query(
      List<Operation> operations, String id, Value value, Style style, boolean explode) {
    operations.add(
        operation("GET", "/q")
            .id(id)
            .with(parameter(In.QUERY, "v", value).style(style, explode))
            .build());
  }

  private static void scalars(List<Operation> operations) {
    List<ParameterBuilder> parameters = new ArrayList<>();
    for (ScalarKind kind : EnumSet.complementOf(EnumSet.of(ScalarKind.NULL))) {
      parameters.add(
          parameter(In.QUERY, kind.name(), scalar(kind)).javaName("p" + kind.ordinal()).required());
    }
    operations.add(
        operation("GET", "/q")
            .id("scalars")
            .with(parameters.toArray(ParameterBuilder[]::new))
            .build());
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void elementWithDelimiterIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> api.call("spaces", List.of("a b", "c")));
  }

  @Test
  void queryValuesAreEncoded() {
    assertEquals("/base/q?v=a%20%26b%3D%E4%BD%A0", api.target("text", "a &b=你"));
    assertEquals("/base/q", api.target("text", (Object) null));
  }

  @Test
  void enumIsSentByItsValue() {
    assertEquals("/base/q?v=a%20z", api.target("order", api.sort("ASCENDING")));
  }

  @Test
  void unrecognizedEnumIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> api.call("order", api.sort("UNRECOGNIZED")).request());
  }

  @Test
  void queryListsFollowTheirStyle() {
    Object order = api.sort("ASCENDING");
    assertEquals("/base/q?v=a%20z&v=a%20z", api.target("exploded", List.of(order, order)));
    assertEquals("/base/q?v=a%20z,a%20z", api.target("commas", List.of(order, order)));
    assertEquals("/base/q?v=a%20b", api.target("spaces", List.of("a", "b")));
    assertEquals("/base/q?v=1%7C2", api.target("pipes", List.of(1, 2)));
  }

  @Test
  void commaWithinAValueIsEncodedAndTheOnesBetweenAreNot() {
    assertEquals(
        "/base/q?v=a%2Cb,%26%3D%25%2B,%E4%BD%A0", api.target("texts", List.of("a,b", "&=%+", "你")));
  }

  @Test
  void absentAndEmptyListsAreLeftOut() {
    assertEquals("/base/q", api.target("exploded", List.of()));
    assertEquals("/base/q", api.target("commas", List.of()));
    assertEquals("/base/q", api.target("commas", (Object) null));
  }

  @Test
  void objectsFollowTheirStyle() {
    Object range = api.range(1, null, "a b");
    assertEquals("/base/q?v%5Bfrom%5D=1&v%5Bname%5D=a%20b", api.target("deep", range));
    assertEquals("/base/q?from=1&name=a%20b", api.target("flat", range));
    assertEquals("/base/q?v%5Bk%5D=1", api.target("dictionary", Map.of("k", 1)));
    assertEquals("/base/q", api.target("deep", (Object) null));
  }

  @Test
  void scalarsAreSentAsInJson() {
    String target =
        api.target(
            "scalars",
            true,
            1,
            2L,
            1e10f,
            1.5e-7,
            new BigDecimal("1E+3"),
            "s",
            LocalDate.parse("2024-05-31"),
            OffsetDateTime.parse("2024-05-31T08:00:00Z"),
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            URI.create("urn:x"),
            ByteString.encodeUtf8("ab"));

    assertEquals(
        "/base/q?BOOLEAN=true&INT32=1&INT64=2&FLOAT=10000000000&DOUBLE=0.00000015&DECIMAL=1000"
            + "&STRING=s&DATE=2024-05-31&DATE_TIME=2024-05-31T08%3A00%3A00Z"
            + "&UUID=00000000-0000-0000-0000-000000000001&URI=urn%3Ax&BYTES=YWI%3D",
        target);
  }

  @Test
  void floatsInListsHaveTheDigitsOfFloats() {
    assertEquals("/base/q?v=0.1,2.5", api.send("floats", List.of(0.1f, 2.5f)).getTarget());
  }

  @Test
  void jsonContentIsSentAsText() {
    Object range = api.range(1, null, "é");
    RecordedRequest request = api.send("json", range, List.of(range), range);

    String json = "%7B%22from%22%3A1%2C%22name%22%3A%22%C3%A9%22%7D";
    assertEquals("/base/q?filter=" + json + "&all=%5B" + json + "%5D", request.getTarget());
    assertEquals("{\"from\":1,\"name\":\"\\u00e9\"}", request.getHeaders().get("X-Filter"));
  }

  @Test
  void headerListIsOneHeader() {
    UUID trace = UUID.fromString("00000000-0000-0000-0000-000000000001");
    RecordedRequest request = api.send("headers", trace, List.of(1, 2));

    assertEquals(trace.toString(), request.getHeaders().get("X-Trace"));
    assertEquals(List.of("1,2"), request.getHeaders().values("X-Codes"));
  }

  @Test
  void absentHeadersAreLeftOut() {
    RecordedRequest request = api.send("headers");

    assertNull(request.getHeaders().get("X-Trace"));
    assertNull(request.getHeaders().get("X-Codes"));
  }

  @Test
  void cookiesShareOneHeader() {
    RecordedRequest request = api.send("cookies", "a;b", "é", List.of(1, 2), List.of("x", "y"));

    assertEquals(
        List.of("session=a%3Bb; theme=%C3%A9; ids=1; ids=2; tags=x,y; version=1"),
        request.getHeaders().values("Cookie"));
  }

  @Test
  void lineBreakInAValueMakesNoSecondHeader() {
    assertEquals(
        "session=a%0D%0AX:%20b; version=1",
        api.send("cookies", "a\r\nX: b", null, null, null).getHeaders().get("Cookie"));
    assertThrows(
        IllegalArgumentException.class, () -> api.call("headerText", "a\r\nX: b").request());
  }

  @Test
  void absentCookiesAreLeftOut() {
    assertEquals(
        List.of("theme=dark; version=1"),
        api.send("cookies", null, "dark", null, null).getHeaders().values("Cookie"));
  }

  @Test
  void constantsAreAlwaysSent() {
    RecordedRequest request = api.send("constants");

    assertEquals("/base/k/a%20b?v=1%262", request.getTarget());
    assertEquals("3", request.getHeaders().get("X-V"));
    assertEquals("c=4", request.getHeaders().get("Cookie"));
  }

  @Test
  void requiredComesFirstAndOptionalMayBeLeftOut() {
    assertEquals("/base/o/7?q=x&page=2", api.target("optional", 7, "x", 2));
    assertEquals("/base/o/7?q=x", api.target("optional", 7, "x"));
    assertEquals(
        List.of("[int, class java.lang.String, class java.lang.Integer]"),
        Arrays.stream(api.type("com.example.pets.PetsApi").getMethods())
            .filter(method -> method.getName().equals("optional"))
            .filter(method -> method.getParameterCount() == 3)
            .map(method -> Arrays.toString(method.getParameterTypes()))
            .toList());
  }
}
