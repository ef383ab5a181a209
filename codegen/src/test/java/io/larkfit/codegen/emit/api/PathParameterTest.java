package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.INT;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Paths as they arrive at a server, byte by byte. */
class PathParameterTest {

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    List<Operation> operations = new ArrayList<>();
    operations.add(
        operation("GET", "/items/{id}/x")
            .id("path")
            .with(parameter(In.PATH, "id", STRING))
            .build());
    operations.add(
        operation("GET", "/{bucket}/{pet.id}")
            .id("first")
            .with(
                parameter(In.PATH, "bucket", STRING),
                parameter(In.PATH, "pet.id", INT).javaName("petId"))
            .build());
    operations.add(operation("GET", "/").id("root").build());
    operations.add(operation("GET", "/items:all").id("colon").build());
    paths(operations, "simple", Style.SIMPLE, false);
    paths(operations, "label", Style.LABEL, false);
    paths(operations, "labelExploded", Style.LABEL, true);
    paths(operations, "matrix", Style.MATRIX, false);
    paths(operations, "matrixExploded", Style.MATRIX, true);
    api = GeneratedApi.of(operations.toArray(Operation[]::new));
  }

  private static void paths(List<Operation> operations, String id, Style style, boolean explode) {
    operations.add(
        operation("GET", "/p/{id}/x")
            .id(id)
            .with(parameter(In.PATH, "id", list(STRING)).style(style, explode))
            .build());
    operations.add(
        operation("GET", "/p/{id}/x")
            .id(id + "One")
            .with(parameter(In.PATH, "id", INT).style(style, explode))
            .build());
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void basePathIsKept() {
    assertEquals("/base/", api.target("root"));
    assertEquals("/base/items%3Aall", api.target("colon"));
  }

  @Test
  void pathParameterCannotLeaveItsSegment() {
    assertEquals(
        "/base/items/..%2Fa%3Fb%23c%25d%20%E4%BD%A0/x", api.target("path", "../a?b#c%d 你"));
    assertThrows(IllegalArgumentException.class, () -> api.call("path", "..").request());
  }

  @Test
  void emptyPathParameterIsRefusedByName() {
    int before = api.requestCount();

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> api.call("path", "").execute());

    assertTrue(refusal.getMessage().contains("'id'"), refusal.getMessage());
    assertEquals(before, api.requestCount());
  }

  @Test
  void firstPathSegmentCannotNameAnotherHost() {
    assertEquals("/base/photos/7", api.target("first", "photos", 7));
    assertThrows(
        IllegalArgumentException.class, () -> api.call("first", "http:evil.org", 7).request());
  }

  @Test
  void pathListsFollowTheirStyle() {
    List<String> values = List.of("a b", "c");
    assertEquals("/base/p/a%20b,c/x", api.target("simple", values));
    assertEquals("/base/p/.a%20b,c/x", api.target("label", values));
    assertEquals("/base/p/.a%20b.c/x", api.target("labelExploded", values));
    assertEquals("/base/p/;id=a%20b,c/x", api.target("matrix", values));
    assertEquals("/base/p/;id=a%20b;id=c/x", api.target("matrixExploded", values));
  }

  @Test
  void pathScalarsFollowTheirStyle() {
    assertEquals("/base/p/5/x", api.target("simpleOne", 5));
    assertEquals("/base/p/.5/x", api.target("labelOne", 5));
    assertEquals("/base/p/;id=5/x", api.target("matrixOne", 5));
  }

  @Test
  void emptyPathListIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> api.call("simple", List.of()).request());
  }

  @Test
  void pathListValuesCannotLeaveTheirPlace() {
    assertEquals("/base/p/a%2Cb,%2F..%3F%25/x", api.target("simple", List.of("a,b", "/..?%")));
    assertEquals(
        "/base/p/;id=a%3Bid%3D1;id=c/x", api.target("matrixExploded", List.of("a;id=1", "c")));
    assertThrows(IllegalArgumentException.class, () -> api.call("simple", List.of("..")).request());
  }

  @Test
  void dotThatWouldReadAsADelimiterIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> api.call("labelExploded", List.of("a.b", "c")).request());
  }
}
