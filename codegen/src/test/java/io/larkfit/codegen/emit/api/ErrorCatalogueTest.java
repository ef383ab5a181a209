package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.OPTIONS;
import static io.larkfit.codegen.emit.api.Ir.documented;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.ir.Operation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTest {
  private static GeneratedCode compile(ApiSpec spec, Options options) {
    return GeneratedCode.compile(Emitters.emit(spec, options).toList());
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
    for (int i = 0; i < 1000; i++) {
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
        GeneratedApi.invoke(GeneratedApi.method(catalogue, "of", 1), null, "operation999");
    assertEquals(7, ((Collection<?>) errors).size());
  }
}
