package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.Options;
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
import io.larkfit.codegen.ir.Parameter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small documents for tests: packages {@code com.example} and {@code com.example.pets}. */
final class Ir {

  static final Options OPTIONS =
      new Options(
          "com.example",
          "com.example",
          "com.example",
          "Apis",
          Options.RETROFIT_CALL,
          null,
          List.of(),
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
        List.of(new Server("MAIN", "https://pets.example.org/v1", Doc.NONE)),
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
        false,
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
        null,
        Doc.NONE);
  }

  static final class ParameterBuilder {
    private final In in;
    private final String name;
    private final Value value;
    private String javaName;
    private boolean required;
    private Style style;
    private boolean explode;
    private boolean json;
    private @Nullable Literal constant;

    private ParameterBuilder(In in, String name, Value value) {
      this.in = in;
      this.name = name;
      this.value = value;
      this.javaName = name.toLowerCase().replaceAll("[^a-z]", "");
      this.required = in == In.PATH;
      this.style = in == In.PATH || in == In.HEADER ? Style.SIMPLE : Style.FORM;
      this.explode = this.style == Style.FORM;
    }

    ParameterBuilder style(Style style, boolean explode) {
      this.style = style;
      this.explode = explode;
      return this;
    }

    ParameterBuilder javaName(String javaName) {
      this.javaName = javaName;
      return this;
    }

    ParameterBuilder required() {
      this.required = true;
      return this;
    }

    ParameterBuilder json() {
      this.json = true;
      return this;
    }

    ParameterBuilder constant(String text) {
      this.constant = new Literal(Literal.Kind.STRING, text);
      return this;
    }

    Parameter build() {
      return new Parameter(
          in,
          name,
          javaName,
          value,
          required,
          style,
          explode,
          json,
          null,
          constant,
          null,
          List.of(),
          doc("The " + name + "."));
    }
  }

  static final class OperationBuilder {
    private final String method;
    private final String path;
    private String id = "call";
    private String summary = "Calls.";
    private Doc doc = Doc.NONE;
    private final List<Parameter> parameters = new ArrayList<>();
    private @Nullable RequestBody body;
    private Response response = new Response(Response.Kind.EMPTY, null, null, "204", Doc.NONE);
    private List<List<String>> security = List.of();
    private List<String> scopes = List.of();
    private @Nullable RateLimit rateLimit;
    private List<DocumentedError> errors = List.of();

    private OperationBuilder(String method, String path) {
      this.method = method;
      this.path = path;
    }

    OperationBuilder id(String id) {
      this.id = id;
      return this;
    }

    OperationBuilder with(ParameterBuilder... builders) {
      for (ParameterBuilder builder : builders) {
        parameters.add(builder.build());
      }
      return this;
    }

    OperationBuilder body(RequestBody body) {
      this.body = body;
      return this;
    }

    OperationBuilder answers(Response.Kind kind, @Nullable Value value) {
      return answers(kind, value, null);
    }

    OperationBuilder answers(Response.Kind kind, @Nullable Value value, @Nullable String unwrap) {
      this.response = new Response(kind, value, unwrap, "200", Ir.doc("The answer."));
      return this;
    }

    OperationBuilder security(List<List<String>> security) {
      this.security = security;
      return this;
    }

    OperationBuilder scopes(String... scopes) {
      this.scopes = List.of(scopes);
      return this;
    }

    OperationBuilder rateLimit(RateLimit rateLimit) {
      this.rateLimit = rateLimit;
      return this;
    }

    OperationBuilder errors(DocumentedError... errors) {
      this.errors = List.of(errors);
      return this;
    }

    OperationBuilder doc(String summary, Doc doc) {
      this.summary = summary;
      this.doc = doc;
      return this;
    }

    Operation build() {
      return new Operation(
          id,
          id,
          method,
          path,
          parameters,
          body,
          response,
          security,
          scopes,
          List.of(),
          rateLimit,
          errors,
          List.of(),
          method.equals("GET"),
          summary,
          doc,
          "#/paths/x");
    }
  }
}
