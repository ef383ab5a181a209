package io.larkfit.codegen;

import io.larkfit.codegen.ir.ClassRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.DefaultCodegen;

/**
 * The host's settings, read once: what we honour becomes {@link Options}, what we do not is refused
 * by name.
 *
 * @param sourceFolder where sources go below the output folder
 */
record HostOptions(Options options, String sourceFolder) {
  private static final String INVOKER_PACKAGE = "invokerPackage";
  private static final String API_PACKAGE = "apiPackage";
  private static final String MODEL_PACKAGE = "modelPackage";
  private static final String SOURCE_FOLDER = "sourceFolder";
  private static final String FACADE_NAME = "facadeName";
  private static final String CALL_TYPE = "callType";
  private static final String MODULE_NAME = "moduleName";
  private static final String MODULE_EXPORTS = "moduleExports";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** Announces our options to the host and clears its defaults, so that what is set was chosen. */
  static void declare(DefaultCodegen host) {
    host.cliOptions().clear();
    Stream.of(
            option(
                INVOKER_PACKAGE,
                "Package of the facade, the error catalogue and, below it, support classes.",
                "org.openapitools.client"),
            option(API_PACKAGE, "Root package of the Retrofit interfaces.", "the invokerPackage"),
            option(MODEL_PACKAGE, "Root package of the models.", "the invokerPackage"),
            option(SOURCE_FOLDER, "Source folder below the output folder.", "src/main/java"),
            option(FACADE_NAME, "Class that groups all interfaces.", "Apis"),
            option(
                CALL_TYPE,
                "What interface methods return: a class with one type parameter. Any other than the default also unwraps envelopes (x-larkfit-unwrap).",
                "retrofit2.Call"),
            option(MODULE_NAME, "Java module to declare.", "none"),
            option(
                MODULE_EXPORTS,
                "Comma-separated hand-written packages that the module exports too.",
                "none"))
        .forEach(host.cliOptions()::add);
    host.typeMapping().clear();
    host.importMapping().clear();
    host.instantiationTypes().clear();
  }

  private static CliOption option(String name, String description, String defaultValue) {
    return CliOption.newString(name, description + " (default: " + defaultValue + ")");
  }

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException if one is invalid or not supported, naming it and the remedy
   */
  static HostOptions read(DefaultCodegen host) {
    UnsupportedOptions.refuse(host);
    Map<String, Object> given = host.additionalProperties();
    String invoker = packageName(given, INVOKER_PACKAGE, "org.openapitools.client");
    Options options =
        new Options(
            invoker,
            packageName(given, API_PACKAGE, invoker),
            packageName(given, MODEL_PACKAGE, invoker),
            checked(given, FACADE_NAME, "Apis", SourceVersion::isIdentifier, "a Java class name"),
            ClassRef.parse(
                checked(
                    given,
                    CALL_TYPE,
                    Options.RETROFIT_CALL.toString(),
                    name -> SourceVersion.isName(name) && name.contains("."),
                    "a fully qualified class name")),
            given.containsKey(MODULE_NAME)
                ? checked(given, MODULE_NAME, "", SourceVersion::isName, "a Java module name")
                : null,
            packageNames(given),
            Map.copyOf(host.schemaMapping()));
    return new HostOptions(options, text(given, SOURCE_FOLDER, "src/main/java"));
  }

  private static List<String> packageNames(Map<String, Object> given) {
    return Arrays.stream(COMMA.split(text(given, MODULE_EXPORTS, "").trim()))
        .filter(name -> !name.isEmpty())
        .peek(name -> check(MODULE_EXPORTS, name, SourceVersion::isName, "a list of Java packages"))
        .toList();
  }

  private static String packageName(Map<String, Object> given, String option, String absent) {
    return checked(given, option, absent, SourceVersion::isName, "a Java package name");
  }

  private static String checked(
      Map<String, Object> given,
      String option,
      String absent,
      Predicate<String> valid,
      String expected) {
    String value = text(given, option, absent);
    check(option, value, valid, expected);
    return value;
  }

  private static void check(String option, String value, Predicate<String> valid, String expected) {
    if (!valid.test(value)) {
      throw new IllegalArgumentException(
          "Option " + option + " must be " + expected + ", not \"" + value + "\".");
    }
  }

  private static String text(Map<String, Object> given, String option, String absent) {
    Object value = given.get(option);
    return value == null || value.toString().isBlank() ? absent : value.toString().trim();
  }
}
