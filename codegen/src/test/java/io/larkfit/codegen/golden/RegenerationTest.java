package io.larkfit.codegen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegenerationTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);
  private static final String TWO_SCHEMAS =
      """
      openapi: 3.0.3
      info: {title: Two, version: '1'}
      paths: {}
      components:
        schemas:
          Stays: {type: object, properties: {a: {type: string}}}
          Goes: {type: object, properties: {b: {type: string}}}
      """;

  @TempDir Path folder;
  private Path spec;
  private Path sources;

  @BeforeEach
  void generateOnce() throws IOException {
    spec = folder.resolve("openapi.yaml");
    sources = folder.resolve("out/src/main/java/com/example");
    Files.writeString(spec, TWO_SCHEMAS);
    generate(new Properties());
  }

  @Test
  void unchangedSpecRewritesNoFile() throws IOException {
    Files.setLastModifiedTime(sources.resolve("Stays.java"), LONG_AGO);
    generate(new Properties());
    assertEquals(LONG_AGO, Files.getLastModifiedTime(sources.resolve("Stays.java")));
  }

  @Test
  void sourceThatAnotherVersionOfTheGeneratorWroteIsWrittenAgain() throws IOException {
    Path source = sources.resolve("Stays.java");
    String current = Files.readString(source);
    Files.writeString(source, current.replace("public final", "public /* then */ final"));

    generate(new Properties());

    assertEquals(current, Files.readString(source));
  }

  @Test
  void anotherOptionRewritesWhatItChanges() throws IOException {
    Properties options = new Properties();
    options.setProperty("generatedAnnotation", "true");

    generate(options);

    assertTrue(
        Files.readString(sources.resolve("Stays.java")).contains("@com.example.meta.Generated"));
    assertTrue(Files.exists(sources.resolve("meta/Generated.java")));

    generate(new Properties());
    assertFalse(Files.exists(sources.resolve("meta/Generated.java")));
  }

  @Test
  void dryRunChangesNothing() throws IOException {
    Files.writeString(spec, TWO_SCHEMAS.replaceAll("(?m)^.*Goes.*$", ""));

    Generation.dryRun(spec, folder.resolve("out"));

    assertTrue(Files.exists(sources.resolve("Goes.java")));
  }

  @Test
  void sameSpecGivesTheSameBytesInAnotherFolder() {
    assertEquals(
        Generation.sources(folder.resolve("out/src")),
        Generation.sources(generateInto(folder.resolve("elsewhere")).resolve("src")));
  }

  @Test
  void sourceOfAVanishedSchemaIsRemovedAndAForeignFileIsNot() throws IOException {
    Path foreign = sources.resolve("Foreign.java");
    Files.writeString(foreign, "package com.example;");
    Files.writeString(spec, TWO_SCHEMAS.replaceAll("(?m)^.*Goes.*$", ""));

    generate(new Properties());

    assertFalse(Files.exists(sources.resolve("Goes.java")));
    assertTrue(Files.exists(sources.resolve("Stays.java")));
    assertTrue(Files.exists(foreign));
  }

  private void generate(Properties options) {
    Generation.run(spec, folder.resolve("out"), options);
  }

  private Path generateInto(Path output) {
    Generation.run(spec, output, new Properties());
    return output;
  }
}
