package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.GeneratorOptions;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.golden.BoxCall;
import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.SecurityScheme;
import io.larkfit.codegen.ir.Server;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small documents for tests: packages {@code com.example} and {@code com.example.pets}. */
final class Ir {

  static final Options OPTIONS =
      GeneratorOptions.of(
          "com.example",
          "com.example",
          "com.example",
          "Apis",
          Options.RETROFIT_CALL,
          null,
          List.of(),
          Map.of());

  /** What callers with a call type of their own choose. */
  static final Options UNWRAPPING =
      GeneratorOptions.of(
          "com.example",
          "com.example",
          "com.example",
          "Apis",
          ClassRef.parse(BoxCall.class.getName()),
          "com.example.pets",
          List.of("com.example.more"),
          Map.of());

  static final Value STRING = scalar(ScalarKind.STRING);
  static final Value INT = scalar(ScalarKind.INT32);
  static final Value BINARY = Value.of(new TypeRef.Binary());
  static final ClassRef RANGE = new ClassRef("com.example.pets", "Range");
  static final ClassRef SORT = new ClassRef("com.example.pets", "Sort");
  static final Value RANGE_VALUE = Value.of(new TypeRef.ObjectRef(RANGE));
  static final Value SORT_VALUE = Value.of(new TypeRef.EnumRef(SORT, ScalarKind.STRING));

  private Ir() {}

  static Value scalar(ScalarKind kind) {
    return Value.of(new TypeRef.Scalar(kind));
  }

  static Value list(Value element) {
    return Value.of(new TypeRef.ListOf(element));
  }

  static Value map(Value value) {
    return Value.of(new TypeRef.MapOf(value));
  }

  static Doc doc(String text) {
    return new Doc(text, false, null);
  }

  /** One API named {@code PetsApi}, a model {@code Range} and an enum {@code Sort}. */
  static ApiSpec spec(Operation... operations) {
    return spec(List.of(operations), List.of());
  }

  static ApiSpec spec(List<Operation> operations, List<DocumentedError> commonErrors) {
    Api api =
        new Api(
            "pets",
            new ClassRef("com.example.pets", "PetsApi"),
            "pets",
            null,
            doc("Pets."),
            operations);
    return new ApiSpec(
        "Pets",
        "1.0",
        List.of(
            new Server(
                "MAIN",
                "main",
                "https://pets.example.org/v1",
                "https://pets.example.org/v1",
                List.of(),
                Doc.NONE)),
        List.of(api),
        List.of(range(), sort()),
        List.of(),
        List.of(
            new SecurityScheme(
                "token", "TOKEN", SecurityScheme.Kind.BEARER, "Authorization", Doc.NONE)),
        commonErrors);
  }

  private static TypeDecl range() {
    return new Model(
        RANGE,
        "#/components/schemas/Range",
        doc("A range."),
        List.of(field("from", INT), field("to", INT), field("name", STRING)),
        null,
        null,
        Constraints.NONE,
        List.of());
  }

  private static Field field(String name, Value value) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return new Field(
        name,
        name,
        "has" + capital,
        null,
        value,
        false,
        false,
        false,
        false,
        null,
        null,
        null,
        List.of(),
        Doc.NONE);
  }

  private static TypeDecl sort() {
    return new EnumType(
        SORT,
        "#/components/schemas/Sort",
        doc("An order."),
        ScalarKind.STRING,
        List.of(
            new EnumType.Constant("ASCENDING", new Literal(Literal.Kind.STRING, "a z"), Doc.NONE)));
  }

  static ParameterBuilder parameter(In in, String name, Value value) {
    return new ParameterBuilder(in, name, value);
  }

  static OperationBuilder operation(String method, String path) {
    return new OperationBuilder(method, path);
  }

  static RequestBody body(RequestBody.Kind kind, String type, @Nullable Value value) {
    return new RequestBody(kind, type, true, "body", value, List.of(), doc("what to store"));
  }

  static RequestBody parts(RequestBody.Kind kind, RequestBody.Part... parts) {
    String type =
        kind == RequestBody.Kind.FORM ? "application/x-www-form-urlencoded" : "multipart/form-data";
    return new RequestBody(kind, type, true, "body", null, List.of(parts), Doc.NONE);
  }

  static RequestBody.Part part(String name, Value value, boolean required) {
    return part(name, value, required, "");
  }

  static RequestBody.Part part(String name, Value value, boolean required, String contentType) {
    return new RequestBody.Part(
        name,
        name.replace(" ", ""),
        value,
        required,
        contentType,
        Style.FORM,
        true,
        List.of(),
        null,
        Doc.NONE);
  }

  /** An operation of which the spec says everything. */
  static Operation documented() {
    return operation("GET", "/box/{item_id}")
        .id("getItem")
        .doc(
            "Reads an item",
            new Doc(
                "Each item is in *one* box.",
                true,
                new Doc.DocPage("https://docs.example.com/get", "读取", "2024-04-15")))
        .with(
            parameter(In.PATH, "item_id", STRING).javaName("itemId"),
            parameter(In.QUERY, "page", INT))
        .security(List.of(List.of("token", "desk"), List.of()))
        .scopes("box:read", "box:all")
        .rateLimit(new RateLimit(50, 1000, false))
        .errors(
            new DocumentedError(7, 404, "No such item", "Check the id.", "not-found"),
            new DocumentedError(8, null, "Out of order.", "", ""))
        .answers(Response.Kind.JSON, RANGE_VALUE, "data")
        .build();
  }
}
