package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.OPTIONS;
import static io.larkfit.codegen.emit.api.Ir.STRING;
import static io.larkfit.codegen.emit.api.Ir.UNWRAPPING;
import static io.larkfit.codegen.emit.api.Ir.documented;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.Server;
import io.larkfit.codegen.ir.TypeDecl;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApiInterfaceTest {
  private static Map<String, String> emit(ApiSpec spec, Options options) {
    return Emitters.emit(spec, options)
        .collect(
            Collectors.toMap(JavaSource::path, JavaSource::content, (a, b) -> a, TreeMap::new));
  }

  private static GeneratedCode compile(ApiSpec spec, Options options) {
    return GeneratedCode.compile(Emitters.emit(spec, options).toList());
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
  void namesThatOthersTookAreAvoided() {
    Operation encoded =
        operation("POST", "/{ids}")
            .id("call")
            .with(
                parameter(In.PATH, "ids", Ir.list(STRING)), parameter(In.COOKIE, "cookies", STRING))
            .build();
    Operation taken = operation("POST", "/x").id("callEncoded").build();

    String api = emit(Ir.spec(encoded, taken), OPTIONS).get("com/example/pets/PetsApi.java");

    assertTrue(api.contains(" callEncoded_(\n      @Path(value = \"ids\""), api);
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
            List.of(
                new Server("MAIN", "main", "https://x/\"$T", "https://x/\"$T", List.of(), hostile)),
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
}
