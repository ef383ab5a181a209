package io.larkfit.codegen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.emit.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Docs grow: what was compiled against yesterday's code must run on today's. */
class CompatibilityTest {
  private static final String BEFORE =
      """
      openapi: 3.0.3
      info: {title: Pets, version: '1'}
      paths: {}
      components:
        schemas:
          Pet:
            type: object
            properties:
              name: {type: string}
              mood: {type: string, enum: [calm]}
      """;
  private static final String AFTER =
      BEFORE.replace("[calm]", "[calm, wild]") + "        age: {type: integer, format: int32}\n";

  private static final JavaSource CALLER =
      new JavaSource(
          "com/example/caller/Caller.java",
          """
          package com.example.caller;

          import com.example.Pet;
          import com.example.json.Json;
          import java.io.IOException;

          public final class Caller {
            private Caller() {}

            public static String run(String json) throws IOException {
              Pet pet = Json.moshi().adapter(Pet.class).fromJson(json);
              Pet renamed = pet.toBuilder().name("Rex").build();
              return renamed.mood() + " " + Json.moshi().adapter(Pet.class).toJson(renamed);
            }
          }
          """);

  @TempDir Path folder;

  @Test
  void callerCompiledAgainstTheOldCodeRunsOnTheNewOne() throws Exception {
    List<JavaSource> old = new ArrayList<>(generate(BEFORE));
    old.add(CALLER);
    String caller = "com.example.caller.Caller";

    GeneratedCode now =
        GeneratedCode.compile(generate(AFTER)).with(caller, GeneratedCode.compile(old));

    String json = "{\"name\":\"Tom\",\"mood\":\"wild\",\"age\":3}";
    assertEquals(
        "WILD {\"name\":\"Rex\",\"mood\":\"wild\",\"age\":3}",
        now.type(caller).getMethod("run", String.class).invoke(null, json));
  }

  private List<JavaSource> generate(String spec) throws IOException {
    Path file = Files.writeString(folder.resolve("openapi.yaml"), spec);
    return Generation.asSources(Generation.run(file, folder.resolve("out"), new Properties()));
  }
}
