package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.INT;
import static io.larkfit.codegen.emit.api.Ir.RANGE_VALUE;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.map;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Objects and open types in every style, as they arrive at a server. */
@Tag("everywhere")
class StyleTest {

  private static final Value ANY = Value.of(new TypeRef.Any());

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    List<Operation> operations = new ArrayList<>();
    for (Style style : List.of(Style.SIMPLE, Style.LABEL, Style.MATRIX)) {
      path(operations, style, false);
      path(operations, style, true);
    }
    query(operations, "form", RANGE_VALUE, Style.FORM, false);
    query(operations, "spaces", RANGE_VALUE, Style.SPACE_DELIMITED, false);
    query(operations, "pipes", RANGE_VALUE, Style.PIPE_DELIMITED, false);
    query(operations, "lists", map(list(STRING)), Style.DEEP_OBJECT, true);
    query(operations, "nested", map(RANGE_VALUE), Style.DEEP_OBJECT, true);
    query(operations, "spread", map(list(INT)), Style.FORM, true);
    query(operations, "any", ANY, Style.FORM, true);
    query(operations, "anyDeep", ANY, Style.DEEP_OBJECT, true);
    query(operations, "objects", list(RANGE_VALUE), Style.FORM, true);
    query(operations, "floating", Ir.scalar(ScalarKind.FLOAT), Style.FORM, true);
    operations.add(
        operation("GET", "/q")
            .id("reserved")
            .with(parameter(In.QUERY, "v", STRING).reserved())
            .build());
    operations.add(
        operation("GET", "/q")
            .id("reservedList")
            .with(parameter(In.QUERY, "v", Ir.list(STRING)).style(Style.FORM, true).reserved())
            .build());
    for (boolean explode : List.of(false, true)) {
      operations.add(
          operation("GET", "/h")
              .id(explode ? "headerExploded" : "header")
              .with(parameter(In.HEADER, "X-Range", RANGE_VALUE).style(Style.SIMPLE, explode))
              .build());
      operations.add(
          operation("GET", "/c")
              .id(explode ? "cookieExploded" : "cookie")
              .with(parameter(In.COOKIE, "range", RANGE_VALUE).style(Style.FORM, explode))
              .build());
    }
    operations.add(
        operation("GET", "/c")
            .id("cookieJson")
            .with(parameter(In.COOKIE, "range", RANGE_VALUE).json())
            .build());
    api = GeneratedApi.of(operations.toArray(Operation[]::new));
  }

  private static void path(List<Operation> operations, Style style, boolean explode) {
    operations.add(
        operation("GET", "/p/{id}")
            .id(style.name().toLowerCase(java.util.Locale.ROOT) + (explode ? "Exploded" : ""))
            .with(parameter(In.PATH, "id", RANGE_VALUE).style(style, explode))
            .build());
  }

  private static void query(
      List<Operation> operations, String id, Value value, Style style, boolean explode) {
    operations.add(
        operation("GET", "/q")
            .id(id)
            .with(parameter(In.QUERY, "v", value).style(style, explode))
            .build());
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void objectsInPathsFollowTheirStyle() {
    Object range = api.range(1, 2, "a,b");
    assertEquals("/base/p/from,1,to,2,name,a%2Cb", api.target("simple", range));
    assertEquals("/base/p/from=1,to=2,name=a%2Cb", api.target("simpleExploded", range));
    assertEquals("/base/p/.from,1,to,2,name,a%2Cb", api.target("label", range));
    assertEquals("/base/p/.from=1.to=2.name=a%2Cb", api.target("labelExploded", range));
    assertEquals("/base/p/;id=from,1,to,2,name,a%2Cb", api.target("matrix", range));
    assertEquals("/base/p/;from=1;to=2;name=a%2Cb", api.target("matrixExploded", range));
  }

  @Test
  void objectsInOneQueryValueFollowTheirStyle() {
    Object range = api.range(1, 2, null);
    assertEquals("/base/q?v=from,1,to,2", api.target("form", range));
    assertEquals("/base/q?v=from%201%20to%202", api.target("spaces", range));
    assertEquals("/base/q?v=from%7C1%7Cto%7C2", api.target("pipes", range));
    assertEquals("/base/q", api.target("form", api.range(null, null, null)));
    assertEquals("/base/q", api.target("form", (Object) null));
  }

  @Test
  void listsWithinObjectsAreRepeated() {
    assertEquals(
        "/base/q?v%5Bk%5D=a%20b&v%5Bk%5D=c", api.target("lists", Map.of("k", List.of("a b", "c"))));
    assertEquals("/base/q?k=1&k=2", api.target("spread", Map.of("k", List.of(1, 2))));
  }

  @Test
  void whatNoStyleDefinesIsJson() {
    String json = "%7B%22from%22%3A1%7D";
    assertEquals(
        "/base/q?v%5Bk%5D=" + json, api.target("nested", Map.of("k", api.range(1, null, null))));
    assertEquals("/base/q?v=" + json, api.target("objects", List.of(api.range(1, null, null))));
  }

  @Test
  void anythingIsWrittenAsWhatItIs() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("a", 1L);
    object.put("b", Arrays.asList("x", "y"));
    assertEquals("/base/q?v=x%26", api.target("any", "x&"));
    assertEquals("/base/q?v=1&v=true", api.target("any", List.of(1L, true)));
    assertEquals("/base/q?a=1&b=x&b=y", api.target("any", object));
    assertEquals("/base/q?v%5Ba%5D=1&v%5Bb%5D=x&v%5Bb%5D=y", api.target("anyDeep", object));
  }

  @Test
  void floatKeepsItsDigits() {
    assertEquals("/base/q?v=0.1", api.target("floating", 0.1f));
  }

  @Test
  void reservedCharactersAreKeptButForThoseThatEndTheValue() {
    assertEquals("/base/q?v=a:/?@%26b%3D%23", api.target("reserved", "a:/?@&b=#"));
    assertEquals("/base/q?v=a:/&v=%26", api.target("reservedList", List.of("a:/", "&")));
  }

  @Test
  void objectsInHeadersFollowTheirStyle() {
    Object range = api.range(1, 2, null);
    assertEquals("from,1,to,2", api.send("header", range).getHeaders().get("X-Range"));
    assertEquals("from=1,to=2", api.send("headerExploded", range).getHeaders().get("X-Range"));
  }

  @Test
  void objectsInCookiesFollowTheirStyle() {
    Object range = api.range(1, 2, null);
    RecordedRequest json = api.send("cookieJson", range);
    assertEquals("range=from,1,to,2", api.send("cookie", range).getHeaders().get("Cookie"));
    assertEquals("from=1; to=2", api.send("cookieExploded", range).getHeaders().get("Cookie"));
    assertEquals("range={%22from%22:1%2C%22to%22:2}", json.getHeaders().get("Cookie"));
  }
}
