package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.INT;
import static io.larkfit.codegen.emit.api.Ir.OPTIONS;
import static io.larkfit.codegen.emit.api.Ir.RANGE_VALUE;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.golden.BoxCall;
import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.RateLimit;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.Server;
import io.larkfit.codegen.ir.TypeDecl;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApiEmittersTest {

  private static final Options UNWRAPPING =
      new Options(
          "com.example",
          "com.example",
          "com.example",
          "Apis",
          ClassRef.parse(BoxCall.class.getName()),
          "com.example.pets",
          List.of("com.example.more"),
          Map.of());

  private static Map<String, String> emit(ApiSpec spec, Options options) {
    return Emitters.emit(spec, options)
        .collect(
            Collectors.toMap(JavaSource::path, JavaSource::content, (a, b) -> a, TreeMap::new));
  }

  private static GeneratedCode compile(ApiSpec spec, Options options) {
    return GeneratedCode.compile(Emitters.emit(spec, options).toList());
  }

  private static Operation documented() {
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

  @Test
  void javadocTellsAllThatTheSpecSays() {
    String api = emit(Ir.spec(documented()), OPTIONS).get("com/example/pets/PetsApi.java");

    String expected =
        """
          /**
           * Reads an item.
           *
           * <p>Each item is in <em>one</em> box.
           *
           * <ul>
           *   <li>Permission: any one of {@code box:read} or {@code box:all}.
           *   <li>Rate limit: 1000 calls a minute, 50 calls a second.
           * </ul>
           *
           * <p>Errors:
           *
           * <ul>
           *   <li>7 (HTTP 404): No such item. Check the id.
           *   <li>8: Out of order.
           * </ul>
           *
           * @param itemId The item_id.
           * @param page The page.
           * @return The answer.
           * @see <a href="https://docs.example.com/get">读取, updated 2024-04-15</a>
           * @deprecated as the API's description says
           */
          @Deprecated
          @OperationId("getItem")
          @Security({"token", "desk"})
          @Security({})
          @Scopes({"box:read", "box:all"})
          @RateLimit(perSecond = 50, perMinute = 1000)
          @SafeToRepeat
          @GET("box/{item_id}")
          Call<Range> getItem(@Path("item_id") String itemId, @Query("page") @Nullable Integer page);
        """;
    assertTrue(api.contains(expected), api);
  }

  @Test
  void annotationsCanBeReadAtRunTime() {
    Method method =
        GeneratedApi.method(
            compile(Ir.spec(documented()), UNWRAPPING).type("com.example.pets.PetsApi"),
            "getItem",
            2);

    List<String> annotations =
        Arrays.stream(method.getAnnotations())
            .map(Annotation::annotationType)
            .filter(type -> type.getName().startsWith("com.example.meta."))
            .map(Class::getSimpleName)
            .toList();
    assertEquals(
        List.of("OperationId", "AnyOf", "Scopes", "RateLimit", "SafeToRepeat", "Unwrap"),
        annotations);
    assertEquals(50, member(method, "RateLimit", "perSecond"));
    assertEquals(1000, member(method, "RateLimit", "perMinute"));
    assertEquals(false, member(method, "RateLimit", "special"));
    assertEquals("data", member(method, "Unwrap", "value"));
    Object[] alternatives = (Object[]) member(method, "AnyOf", "value");
    assertArrayEquals(new String[] {"token", "desk"}, (String[]) value(alternatives[0], "value"));
    assertArrayEquals(new String[0], (String[]) value(alternatives[1], "value"));
  }

  private static Object member(Method method, String annotation, String member) {
    return Arrays.stream(method.getAnnotations())
        .filter(candidate -> candidate.annotationType().getSimpleName().equals(annotation))
        .map(found -> value(found, member))
        .findFirst()
        .orElseThrow();
  }

  private static Object value(Object annotation, String member) {
    return GeneratedApi.invoke(
        GeneratedApi.method(((Annotation) annotation).annotationType(), member, 0), annotation);
  }

  @Test
  void callTypeIsTheCallersChoice() {
    Map<String, String> sources = emit(Ir.spec(documented()), UNWRAPPING);

    assertTrue(sources.get("com/example/pets/PetsApi.java").contains("  BoxCall<Range> getItem("));
    assertFalse(sources.get("com/example/Apis.java").contains("static Apis create("));
  }

  @Test
  void whatIsNotUsedIsNotEmitted() {
    ApiSpec spec = Ir.spec(operation("POST", "/x").id("x").build());

    List<String> names =
        emit(spec, OPTIONS).keySet().stream()
            .filter(path -> path.contains("/meta/") || path.matches("com/example/[A-Z].*"))
            .toList();

    assertEquals(
        List.of(
            "com/example/Apis.java",
            "com/example/Servers.java",
            "com/example/meta/OperationId.java",
            "com/example/meta/SecuritySchemes.java",
            "com/example/meta/package-info.java"),
        names);
  }

  @Test
  void everyPackageIsNullMarked() {
    Map<String, String> sources = emit(Ir.spec(documented()), OPTIONS);

    for (String path : sources.keySet()) {
      String info = path.substring(0, path.lastIndexOf('/')) + "/package-info.java";
      assertTrue(sources.getOrDefault(info, "").contains("@NullMarked\npackage "), info);
    }
  }

  @Test
  void moduleExportsAllPackages() {
    String module = emit(Ir.spec(documented()), UNWRAPPING).get("module-info.java");

    assertEquals(
        """
        // Generated by Larkfit from Pets 1.0. Do not edit.
        /** The operations of Pets. */
        module com.example.pets {
          requires transitive com.squareup.moshi;
          requires transitive okhttp3;
          requires transitive retrofit2;
          requires static transitive org.jspecify;

          exports com.example;
          exports com.example.json;
          exports com.example.meta;
          exports com.example.more;
          exports com.example.pets;
        }
        """,
        module);
  }

  @Test
  void constantsNameServersAndCredentials() throws ReflectiveOperationException {
    GeneratedCode code = compile(Ir.spec(documented()), OPTIONS);

    Class<?> schemes = code.type("com.example.meta.SecuritySchemes");
    assertEquals("token", schemes.getField("TOKEN").get(null));
    assertEquals("Authorization", schemes.getField("TOKEN_HEADER").get(null));
    assertEquals(
        "https://pets.example.org/v1", code.type("com.example.Servers").getField("MAIN").get(null));
  }

  @Test
  void groupsStandBetweenFacadeAndInterfaces() {
    ApiSpec one = Ir.spec(documented());
    Api api = one.apis().get(0);
    ApiSpec spec =
        withApis(
            one,
            List.of(
                new Api("a", api.name(), "items", "box", Ir.doc("Items."), api.operations()),
                new Api(
                    "b",
                    new ClassRef("com.example.other", "PetsApi"),
                    "pets",
                    "apis",
                    Doc.NONE,
                    List.of(operation("GET", "/x").id("x").build()))));

    Class<?> facade = compile(spec, OPTIONS).type("com.example.Apis");

    Class<?> group = GeneratedApi.method(facade, "box", 0).getReturnType();
    assertEquals("com.example.Apis$Box", group.getName());
    assertEquals(
        "com.example.pets.PetsApi",
        GeneratedApi.method(group, "items", 0).getReturnType().getName());
    assertEquals(
        "com.example.Apis$ApisGroup",
        GeneratedApi.method(facade, "apis", 0).getReturnType().getName());
  }

  @Test
  void errorsAreFoundByOperationFirst() {
    ApiSpec spec =
        Ir.spec(
            List.of(documented()),
            List.of(
                new DocumentedError(7, null, "Common.", "", ""),
                new DocumentedError(99, null, "The token is not valid.", "Fetch one.", "token")));
    Class<?> catalogue = compile(spec, OPTIONS).type("com.example.ErrorCatalogue");
    Method find = GeneratedApi.method(catalogue, "find", 2);

    assertEquals(
        "7 (HTTP 404): No such item Check the id.",
        GeneratedApi.invoke(find, null, "getItem", 7L).toString());
    assertEquals("7: Common.", GeneratedApi.invoke(find, null, "other", 7L).toString());
    assertEquals("7: Common.", GeneratedApi.invoke(find, null, null, 7L).toString());
    assertEquals(
        "99: The token is not valid. Fetch one.",
        GeneratedApi.invoke(find, null, "getItem", 99L).toString());
    assertNull(GeneratedApi.invoke(find, null, "getItem", 1L));
  }

  @Test
  void catalogueOfThousandsOfOperationsCompiles() {
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int id = i;
      operations.add(
          operation("GET", "/x" + i)
              .id("operation" + i)
              .errors(
                  IntStream.range(0, 7)
                      .mapToObj(
                          n ->
                              new DocumentedError(
                                  id * 100L + n, 400, "Meaning " + id + "." + n, "Remedy " + n, ""))
                      .toArray(DocumentedError[]::new))
              .build());
    }
    JavaSource[] needed =
        ApiEmitters.emit(Ir.spec(operations, List.of()), OPTIONS)
            .filter(source -> source.path().matches("com/example/(Err|Doc).*"))
            .toArray(JavaSource[]::new);

    Class<?> catalogue = GeneratedCode.compile(List.of(needed)).type("com.example.ErrorCatalogue");

    Object errors =
        GeneratedApi.invoke(GeneratedApi.method(catalogue, "of", 1), null, "operation2999");
    assertEquals(7, ((Collection<?>) errors).size());
  }

  @Test
  void namesThatOthersTookAreAvoided() {
    Operation encoded =
        operation("POST", "/{ids}")
            .id("call")
            .with(
                parameter(In.PATH, "ids", Ir.list(STRING)), parameter(In.COOKIE, "cookies", STRING))
            .build();
    Operation taken = operation("POST", "/x").id("callEncoded").build();

    String api = emit(Ir.spec(encoded, taken), OPTIONS).get("com/example/pets/PetsApi.java");

    assertTrue(api.contains(" callEncoded_(@Path(\"ids\")"), api);
    assertTrue(api.contains("@Header(\"Cookie\") @Nullable String cookies_)"), api);
  }

  @Test
  void hostileTextsStayText() {
    Doc hostile = new Doc("*/ \\u002a/ $T $L @x {@link", false, null);
    Operation operation =
        operation("POST", "/x")
            .id("x")
            .doc("*/ \\u002a/ $S", hostile)
            .errors(new DocumentedError(1, null, "\"; */ \\u0022 $T\n", "$$", "$L"))
            .body(
                new RequestBody(
                    RequestBody.Kind.TEXT, "text/plain", true, "body", STRING, List.of(), hostile))
            .scopes("$T\"")
            .build();
    ApiSpec spec = Ir.spec(operation);
    ApiSpec titled =
        new ApiSpec(
            "*/ \\u000a class X {} \n$T",
            "1",
            List.of(new Server("MAIN", "https://x/\"$T", hostile)),
            spec.apis(),
            spec.types(),
            spec.mapped(),
            spec.securitySchemes(),
            List.of());

    Class<?> api = compile(titled, OPTIONS).type("com.example.pets.PetsApi");

    assertTrue(
        Arrays.toString(GeneratedApi.method(api, "x", 1).getAnnotations()).contains("$T\\\""));
  }

  @Test
  void deprecatedTypesAreUsedWithoutWarnings() {
    ApiSpec spec = Ir.spec(documented());
    List<TypeDecl> types = new ArrayList<>(spec.types());
    Model range = (Model) types.get(0);
    types.set(
        0,
        new Model(
            range.name(),
            range.pointer(),
            new Doc("Old.", true, null),
            range.fields(),
            null,
            null,
            false,
            range.constraints(),
            List.of()));
    ApiSpec deprecated =
        new ApiSpec(
            spec.title(),
            spec.version(),
            spec.servers(),
            spec.apis(),
            types,
            spec.mapped(),
            spec.securitySchemes(),
            spec.commonErrors());

    compile(deprecated, OPTIONS);
  }

  private static ApiSpec withApis(ApiSpec spec, List<Api> apis) {
    return new ApiSpec(
        spec.title(),
        spec.version(),
        spec.servers(),
        apis,
        spec.types(),
        spec.mapped(),
        spec.securitySchemes(),
        spec.commonErrors());
  }
}
