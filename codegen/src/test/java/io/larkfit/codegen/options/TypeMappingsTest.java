package io.larkfit.codegen.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.Bindings;
import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.OptionException;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.golden.Generation;
import io.larkfit.codegen.golden.When;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.parse.SpecParser;
import io.larkfit.codegen.parse.document.SpecException;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.config.CodegenConfigurator;

class TypeMappingsTest {
  private static final String WHEN = When.class.getName();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "DateTime, String, seen, java.lang.String",
    "string+date-time, java.lang.String, seen, java.lang.String",
    "OffsetDateTime, String, seen, java.lang.String",
    "date, String, born, java.lang.String",
    "URI, String, url, java.lang.String",
    "number, Double, weight, java.lang.Double",
    "money, io.larkfit.codegen.golden.When, price, io.larkfit.codegen.golden.When",
    "string+money, io.larkfit.codegen.golden.When, price, io.larkfit.codegen.golden.When",
    "object, Object, free, java.lang.Object",
  })
  void keyIsAnOpenApiTypeWithOrWithoutFormatOrWhatItWouldBe(
      String key, String name, String property, String expected) {
    Map<String, String> sources = generate(c -> c.addTypeMapping(key, name));

    assertEquals(expected, type(sources, property));
  }

  @Test
  void simpleNameIsImportedFromWhereImportMappingsSays() {
    Map<String, String> sources =
        generate(c -> c.addTypeMapping("DateTime", "When").addImportMapping("When", WHEN));

    assertEquals(WHEN, type(sources, "seen"));
  }

  @Test
  void importOfTheReplacedTypeIsUnderstoodToo() {
    Map<String, String> sources =
        generate(
            c ->
                c.addTypeMapping("OffsetDateTime", "When")
                    .addImportMapping("java.time.OffsetDateTime", WHEN));

    assertEquals(WHEN, type(sources, "seen"));
  }

  @Test
  void importMappingOfASchemaBindsIt() {
    Map<String, String> sources = generate(c -> c.addImportMapping("Keeper", WHEN));

    assertFalse(sources.containsKey("com/example/Keeper.java"), sources.keySet()::toString);
    assertEquals(WHEN, type(sources, "keeper"));
  }

  @Test
  void mappedTypeIsAParameterTooAndTheCodeCompiles() {
    Map<String, String> sources = generate(c -> c.addTypeMapping("DateTime", WHEN));
    String api = sources.get("com/example/AnimalsApi.java");

    GeneratedCode.compile(Generation.asSources(sources));
    assertTrue(api.contains("@Query(\"since\") @Nullable When since"), api);
  }

  @Test
  void dateLibraryStringLeavesDatesAsTheyAreSent() {
    Map<String, String> sources = generate(c -> c.addAdditionalProperty("dateLibrary", "string"));

    assertEquals("java.lang.String", type(sources, "born"));
    assertEquals("java.lang.String", type(sources, "seen"));
    assertTrue(
        sources.get("com/example/AnimalsApi.java").contains("@Nullable String since"),
        sources.get("com/example/AnimalsApi.java"));
  }

  @Test
  void typeMappingsGoBeforeTheDateLibrary() {
    Map<String, String> sources =
        generate(
            c -> c.addAdditionalProperty("dateLibrary", "string").addTypeMapping("DateTime", WHEN));

    assertEquals(WHEN, type(sources, "seen"));
    assertEquals("java.lang.String", type(sources, "born"));
  }

  @Test
  void unknownPackageIsRefused() {
    assertEquals(
        "typeMappings maps DateTime to Moment, whose package is unknown: write its full name, or"
            + " add the importMappings Moment=<package>.Moment.",
        assertThrows(
                OptionException.class, () -> generate(c -> c.addTypeMapping("DateTime", "Moment")))
            .getMessage());
  }

  @Test
  void containersAreNotMapped() {
    assertEquals(
        "typeMappings cannot map array: lists, maps and files have the types that the generated"
            + " code works with; remove it.",
        assertThrows(
                OptionException.class,
                () -> generate(c -> c.addTypeMapping("array", "java.util.Collection")))
            .getMessage());
  }

  @Test
  void typeThatJsonWritesOtherwiseIsRefused() {
    SpecException refusal =
        assertThrows(
            SpecException.class, () -> generate(c -> c.addTypeMapping("number", "String")));

    assertTrue(
        refusal
            .getMessage()
            .startsWith(
                "#/components/schemas/Animal/properties/weight: typeMappings makes"
                    + " java.lang.String of number, which JSON writes otherwise"),
        refusal::getMessage);
  }

  @Test
  void classOfTheJdkWithoutAnAdapterIsRefused() {
    SpecException refusal =
        assertThrows(
            SpecException.class,
            () -> generate(c -> c.addTypeMapping("DateTime", "java.time.Year")));

    assertTrue(refusal.getMessage().contains("has no static jsonAdapter(Moshi)"));
  }

  @Test
  void mappingsThatApplyToNothingAreNoticed() {
    Bindings bindings =
        new Bindings(
            Map.of(),
            Map.of("string+mony", ClassRef.parse(WHEN), "string+money", ClassRef.parse(WHEN)),
            Map.of("nme", "name", "_name", "name"));
    Options options =
        new Options(
            "a", "a", "a", "Apis", Options.RETROFIT_CALL, null, List.of(), bindings, true, false);
    SpecParser parser =
        new SpecParser(new OpenAPIV3Parser().readContents(OptionRun.SPEC).getOpenAPI(), options);

    parser.parse();

    assertEquals(
        List.of(
            "#: typeMappings of string+mony to " + WHEN + " applies to nothing",
            "#: nameMappings of nme applies to nothing: no model has it"),
        parser.notices());
  }

  @Test
  void nameMappingsNameMembersAsWritten() {
    Map<String, String> sources =
        generate(c -> c.addNameMapping("URL", "homePage").addNameMapping("_name", "name_"));

    assertEquals("java.net.URI", type(sources, "homePage"));
    assertEquals("java.lang.String", type(sources, "name_"));
  }

  @Test
  void nameThatIsTakenIsRefused() {
    SpecException refusal =
        assertThrows(
            SpecException.class, () -> generate(c -> c.addNameMapping("URL", "toBuilder")));

    assertEquals(
        "#/components/schemas/Animal/properties/URL: nameMappings gives it the name toBuilder,"
            + " which is taken\n    Choose another name.",
        refusal.getMessage());
  }

  @Test
  void nameThatIsNoneInJavaIsRefused() {
    assertEquals(
        "nameMappings gives URL the name class, which is no Java name: choose another.",
        assertThrows(OptionException.class, () -> generate(c -> c.addNameMapping("URL", "class")))
            .getMessage());
  }

  private Map<String, String> generate(Consumer<CodegenConfigurator> options) {
    return OptionRun.generate(folder, options);
  }

  /** The type that an accessor returns, by its import. */
  private static String type(Map<String, String> sources, String accessor) {
    String model = sources.get("com/example/Animal.java");
    Matcher method =
        Pattern.compile("(?m)^  public (?:@Nullable )?([\\w<>, @]+) " + accessor + "\\(\\) \\{")
            .matcher(model);
    assertTrue(method.find(), model);
    Matcher imported =
        Pattern.compile("import ([\\w.]+\\." + method.group(1) + ");").matcher(model);
    return imported.find() ? imported.group(1) : "java.lang." + method.group(1);
  }
}
