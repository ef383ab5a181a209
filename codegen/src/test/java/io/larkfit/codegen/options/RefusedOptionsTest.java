package io.larkfit.codegen.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.OptionException;
import io.larkfit.codegen.golden.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

class RefusedOptionsTest {

  /** What the Maven plugin or the command line does with an option, and the name in the message. */
  private record Given(String name, Consumer<CodegenConfigurator> action) {}

  private static final Map<String, Given> GIVEN = new HashMap<>();

  static {
    selection("generateApis", "apis", Set.of("models", "supportingFiles"));
    selection("generateModels", "models", Set.of("apis", "supportingFiles"));
    selection("generateSupportingFiles", "supportingFiles", Set.of("apis", "models"));
    given("apisToGenerate", "apis", c -> c.addGlobalProperty("apis", "Animals"));
    given("modelsToGenerate", "models", c -> c.addGlobalProperty("models", "Animal"));
    given(
        "supportingFilesToGenerate",
        "supportingFiles",
        c -> c.addGlobalProperty("supportingFiles", "Json.java"));
    given("templateDirectory", "templateDir", c -> c.setTemplateDir("src"));
    given("templateResourcePath", "templateDir", c -> c.setTemplateDir("src"));
    given("engine", c -> c.setTemplatingEngineName("handlebars"));
    given("library", c -> c.setLibrary("retrofit2"));
    given("packageName", c -> c.setPackageName("com.example"));
    given("groupId", c -> c.setGroupId("com.example"));
    given("artifactId", c -> c.setArtifactId("zoo"));
    given("artifactVersion", c -> c.setArtifactVersion("1"));
    given("gitHost", c -> c.setGitHost("example.com"));
    given("gitUserId", c -> c.setGitUserId("zoo"));
    given("gitRepoId", c -> c.setGitRepoId("zoo"));
    given("--release-note", "releaseNote", c -> c.setReleaseNote("New"));
    given("httpUserAgent", c -> c.setHttpUserAgent("zoo"));
    given("modelNamePrefix", c -> c.setModelNamePrefix("My"));
    given("modelNameSuffix", c -> c.setModelNameSuffix("Dto"));
    given("apiNameSuffix", c -> c.setApiNameSuffix("Service"));
    given("skipOverwrite", c -> c.setSkipOverwrite(true));
    given("removeOperationIdPrefix", c -> c.setRemoveOperationIdPrefix(true));
    given("enablePostProcessFile", c -> c.setEnablePostProcessFile(true));
    given("strictSpec", c -> c.setStrictSpecBehavior(false));
    given("generateAliasAsModel", c -> c.setGenerateAliasAsModel(true));
    given("instantiationTypes", c -> c.addInstantiationType("array", "LinkedList"));
    given("languageSpecificPrimitives", c -> c.addLanguageSpecificPrimitive("Money"));
    given("forcedGenerateSchemas", c -> c.addForcedGenerateSchema("Animal"));
    given("inlineSchemaNameMappings", c -> c.addInlineSchemaNameMapping("inline", "Cat"));
    given("inlineSchemaOptions", c -> c.addInlineSchemaOption("RESOLVE_INLINE_ENUMS", "true"));
    given("openapiNormalizer", c -> c.addOpenapiNormalizer("KEEP_ONLY_FIRST_TAG", "true"));
    given("parameterNameMappings", c -> c.addParameterNameMapping("id", "key"));
    given("modelNameMappings", c -> c.addModelNameMapping("Animal", "Beast"));
    given("enumNameMappings", c -> c.addEnumNameMapping("a", "B"));
    given("operationIdNameMappings", c -> c.addOperationIdNameMapping("getAnimal", "animal"));
    given("reservedWordsMappings", c -> c.addAdditionalReservedWordMapping("class", "clazz"));
    given("serverVariableOverrides", c -> c.addServerVariable("host", "example.com"));
    given(
        "--inject-model-vendor-extensions",
        "injectModelVendorExtensions",
        c -> c.addInjectModelVendorExtension("Animal.x-a", "1"));
  }

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyRefusedOptionIsNamedWithARemedyAndNothingIsWritten() {
    return HostOptionList.refused()
        .map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row.name())));
  }

  private void check(String option) throws Exception {
    Given given = GIVEN.get(option);
    assertNotNull(given, () -> "no test gives " + option);
    Path own = Files.createDirectory(folder.resolve(option));

    String message = refusal(own, given.action());

    assertTrue(
        message.matches("(?s)The larkfit generator [a-z ]* " + given.name() + ": [^\n]{9,}\\.\n.*"),
        message);
    assertEquals(Set.of(), Generation.sources(own.resolve("out")).keySet());
  }

  @Test
  void allAreNamedAtOnce() {
    String message =
        refusal(folder, c -> c.setModelNameSuffix("Dto").setSkipOverwrite(true).setGroupId("a"));

    assertEquals(
        List.of("groupId", "modelNameSuffix", "skipOverwrite"),
        message
            .lines()
            .filter(line -> line.startsWith("The larkfit generator"))
            .map(line -> line.replaceAll(".* option |:.*", ""))
            .sorted()
            .toList());
  }

  @Test
  void optionOfTheStockGeneratorIsRefused() {
    String message = refusal(folder, c -> c.addAdditionalProperty("useRxJava3", "true"));

    assertTrue(
        message.startsWith(
            "The larkfit generator does not support the option useRxJava3: name the type that"
                + " methods return as callType."),
        message);
  }

  @Test
  void misspelledOptionIsRefusedWithTheNamesOfAll() {
    assertEquals(
        """
        The larkfit generator does not support the option facadName: remove it.
        Its own options are invokerPackage, apiPackage, modelPackage, sourceFolder, facadeName,\
         callType, dateLibrary, javadoc, generatedAnnotation, moduleName, moduleExports.""",
        refusal(folder, c -> c.addAdditionalProperty("facadName", "Zoo")));
  }

  @Test
  void wrongValueIsRefused() {
    assertEquals(
        "Option callType must be a fully qualified class name, not \"not a class\".",
        refusal(folder, c -> c.addAdditionalProperty("callType", "not a class")));
    assertEquals(
        "Option dateLibrary must be java8 or string, not \"joda\".",
        refusal(folder, c -> c.addAdditionalProperty("dateLibrary", "joda")));
    assertEquals(
        "Option javadoc must be true or false, not \"no\".",
        refusal(folder, c -> c.addAdditionalProperty("javadoc", "no")));
  }

  @Test
  void templatesOfTheUserAreRefused() throws Exception {
    Path config =
        Files.writeString(
            folder.resolve("config.yaml"),
            """
            generatorName: larkfit
            inputSpec: %s
            outputDir: %s
            files:
              mine.mustache: {destinationFilename: Mine.java, templateType: SupportingFiles}
            """
                .formatted(folder.resolve("zoo.yaml"), folder.resolve("out")));
    Files.writeString(folder.resolve("zoo.yaml"), OptionRun.SPEC);
    CodegenConfigurator configurator = CodegenConfigurator.fromFile(config.toString());

    OptionException refusal =
        assertThrows(
            OptionException.class,
            () ->
                new org.openapitools.codegen.DefaultGenerator(false)
                    .opts(configurator.toClientOptInput())
                    .generate());

    assertTrue(refusal.getMessage().contains("the option files:"), refusal::getMessage);
    assertEquals(Set.of(), Generation.sources(folder.resolve("out/src")).keySet());
    GlobalSettings.reset();
  }

  @Test
  void everythingSelectedAsTheMavenPluginDoesIsFine() {
    Map<String, String> sources =
        OptionRun.generate(
            folder,
            c ->
                c.addGlobalProperty("apis", "")
                    .addGlobalProperty("models", "")
                    .addGlobalProperty("supportingFiles", ""));

    assertTrue(sources.containsKey("com/example/Animal.java"), sources.keySet()::toString);
  }

  private static String refusal(Path folder, Consumer<CodegenConfigurator> options) {
    return assertThrows(OptionException.class, () -> OptionRun.generate(folder, options))
        .getMessage();
  }

  private static void given(String option, Consumer<CodegenConfigurator> action) {
    given(option, option, action);
  }

  private static void given(String option, String name, Consumer<CodegenConfigurator> action) {
    GIVEN.put(option, new Given(name, action));
  }

  private static void selection(String option, String missing, Set<String> others) {
    given(option, missing, c -> others.forEach(other -> c.addGlobalProperty(other, "")));
  }
}
