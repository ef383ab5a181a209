package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static io.larkfit.codegen.emit.api.Ir.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RequestBody.Kind;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an argument must keep to is checked before anything is sent. */
class ConstraintTest {

  private static final Value CODE =
      new Value(
          new TypeRef.Scalar(ScalarKind.STRING), Constraints.ofText("^[a-z]+\\z", 2, 3), false);
  private static final Value LIMIT =
      new Value(
          new TypeRef.Scalar(ScalarKind.INT32),
          Constraints.ofNumber(
              BigDecimal.ONE, false, BigDecimal.valueOf(100), true, BigDecimal.valueOf(5)),
          false);
  private static final Value CODES =
      new Value(new TypeRef.ListOf(CODE), Constraints.ofList(1, 2, true), false);

  private static GeneratedApi api;

  @BeforeAll
  static void generate() {
    List<Operation> operations = new ArrayList<>();
    operations.add(
        operation("GET", "/a/{code}")
            .id("scalars")
            .with(
                parameter(In.PATH, "code", CODE),
                parameter(In.QUERY, "limit", LIMIT),
                parameter(In.HEADER, "X-Code", CODE),
                parameter(In.COOKIE, "theme", CODE))
            .build());
    for (boolean explode : List.of(true, false)) {
      operations.add(
          operation("GET", "/a")
              .id(explode ? "exploded" : "joined")
              .with(parameter(In.QUERY, "codes", CODES).style(Style.FORM, explode))
              .build());
    }
    operations.add(
        operation("POST", "/b")
            .id("body")
            .body(Ir.body(Kind.JSON, "application/json", CODES))
            .build());
    Value grid = new Value(new TypeRef.ListOf(CODES), Constraints.ofList(2, 4, false), false);
    operations.add(
        operation("POST", "/g")
            .id("grid")
            .body(Ir.body(Kind.JSON, "application/json", grid))
            .build());
    operations.add(
        operation("POST", "/t").id("text").body(Ir.body(Kind.TEXT, "text/plain", CODE)).build());
    operations.add(
        operation("POST", "/f")
            .id("form")
            .body(Ir.parts(Kind.FORM, part("code", CODE, false), part("codes", CODES, false)))
            .build());
    operations.add(
        operation("POST", "/m")
            .id("multipart")
            .body(
                Ir.parts(
                    Kind.MULTIPART,
                    part("code", CODE, false, "text/plain"),
                    part("codes", CODES, false, "application/json")))
            .build());
    api = GeneratedApi.of(operations.toArray(Operation[]::new));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static String refusal(String method, Object... arguments) {
    int before = api.requestCount();
    String message =
        assertThrows(IllegalArgumentException.class, () -> api.call(method, arguments).request())
            .getMessage();
    assertEquals(before, api.requestCount());
    return message;
  }

  private static String broken(String name, String rule) {
    return "The argument '" + name + "' must keep to '" + rule + "'.";
  }

  @Test
  void whatKeepsToTheRulesIsSent() {
    assertEquals(
        "/base/a/abc?limit=95",
        api.send("scalars", "abc", 95, "ab", "dark".substring(1)).getTarget());
    assertEquals("/base/a/abc", api.send("scalars", "abc", null, null, null).getTarget());
    assertEquals(
        "/base/a?codes=ab&codes=cd", api.send("exploded", List.of("ab", "cd")).getTarget());
    assertEquals("/base/a?codes=ab,cd", api.send("joined", List.of("ab", "cd")).getTarget());
    assertEquals("[\"ab\"]", api.send("body", List.of("ab")).getBody().utf8());
  }

  @Test
  void textsKeepToPatternAndLength() {
    assertEquals(broken("code", "minLength: 2"), refusal("scalars", "a", 5, "ab", "ab"));
    assertEquals(broken("code", "maxLength: 3"), refusal("scalars", "abcd", 5, "ab", "ab"));
    assertEquals(broken("code", "pattern: ^[a-z]+$"), refusal("scalars", "ab1", 5, "ab", "ab"));
    assertEquals(broken("code", "pattern: ^[a-z]+$"), refusal("scalars", "ab\n", 5, "ab", "ab"));
    assertEquals(broken("X-Code", "minLength: 2"), refusal("scalars", "ab", 5, "a", "ab"));
    assertEquals(broken("theme", "minLength: 2"), refusal("scalars", "ab", 5, "ab", "a"));
  }

  @Test
  void numbersKeepToTheirRange() {
    assertEquals(broken("limit", "minimum: 1"), refusal("scalars", "ab", 0, "ab", "ab"));
    assertEquals(
        broken("limit", "exclusiveMaximum: 100"), refusal("scalars", "ab", 100, "ab", "ab"));
    assertEquals(broken("limit", "multipleOf: 5"), refusal("scalars", "ab", 7, "ab", "ab"));
  }

  @Test
  void listsKeepToTheirSizeAndTheirElementsToTheRules() {
    for (String method : List.of("exploded", "joined", "body")) {
      String name = method.equals("body") ? "body" : "codes";
      assertEquals(broken(name, "minItems: 1"), refusal(method, List.of()));
      assertEquals(broken(name, "maxItems: 2"), refusal(method, List.of("ab", "cd", "ef")));
      assertEquals(broken(name, "uniqueItems"), refusal(method, List.of("ab", "ab")));
      assertEquals(broken(name, "maxLength: 3"), refusal(method, List.of("abcd")));
    }
  }

  @Test
  void listsInListsKeepToTheirOwnSize() {
    assertEquals(
        "[[\"ab\"],[\"ab\",\"cd\"]]",
        api.send("grid", List.of(List.of("ab"), List.of("ab", "cd"))).getBody().utf8());
    assertEquals(broken("body", "minItems: 2"), refusal("grid", List.of(List.of("ab"))));
    assertEquals(
        broken("body", "items.minItems: 1"), refusal("grid", List.of(List.of("ab"), List.of())));
    assertEquals(
        broken("body", "items.uniqueItems"),
        refusal("grid", List.of(List.of("ab"), List.of("ab", "ab"))));
  }

  @Test
  void bodiesOfEveryKindAreChecked() {
    assertEquals(broken("body", "minLength: 2"), refusal("text", "a"));
    for (String method : List.of("form", "multipart")) {
      assertEquals(broken("code", "minLength: 2"), refusal(method, "a", null));
      assertEquals(
          broken("codes", "maxItems: 2"), refusal(method, null, List.of("ab", "cd", "ef")));
    }
  }
}
