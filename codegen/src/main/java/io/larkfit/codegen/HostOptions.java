package io.larkfit.codegen;

import io.larkfit.codegen.ir.ClassRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.DefaultCodegen;

/**
 * The host's settings, read once: what we honour becomes {@link Options}, what we do not is refused
 * by name.
 *
 * @param sourceFolder where sources go below the output folder
 */
record HostOptions(Options options, String sourceFolder) {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** Announces our options to the host and clears its defaults, so that what is set was chosen. */
  static void declare(DefaultCodegen host) {
    host.cliOptions().clear();
    host.cliOptions().addAll(OptionList.declared());
    host.typeMapping().clear();
    host.importMapping().clear();
    host.instantiationTypes().clear();
    host.languageSpecificPrimitives().clear();
    host.additionalProperties().clear();
  }

  /**
   * Reads the settings.
   *
   * @throws OptionException if one is invalid or not supported, naming it and the remedy
   */
  static HostOptions read(DefaultCodegen host) {
    Map<String, Object> given = host.additionalProperties();
    String invoker = packageName(given, OptionList.INVOKER_PACKAGE, OptionList.DEFAULT_PACKAGE);
    String dates =
        checked(
            given,
            OptionList.DATE_LIBRARY,
            "java8",
            List.of("java8", "string")::contains,
            "java8 or string");
    Options options =
        new Options(
            invoker,
            packageName(given, OptionList.API_PACKAGE, invoker),
            packageName(given, OptionList.MODEL_PACKAGE, invoker),
            checked(
                given,
                OptionList.FACADE_NAME,
                OptionList.DEFAULT_FACADE,
                SourceVersion::isIdentifier,
                "a Java class name"),
            ClassRef.parse(
                checked(
                    given,
                    OptionList.CALL_TYPE,
                    Options.RETROFIT_CALL.toString(),
                    name -> SourceVersion.isName(name) && name.contains("."),
                    "a fully qualified class name")),
            given.containsKey(OptionList.MODULE_NAME)
                ? checked(
                    given, OptionList.MODULE_NAME, "", SourceVersion::isName, "a Java module name")
                : null,
            packageNames(given),
            BindingOptions.read(host, dates.equals("string")),
            flag(given, OptionList.JAVADOC, true),
            flag(given, OptionList.GENERATED_ANNOTATION, false));
    return new HostOptions(
        options, text(given, OptionList.SOURCE_FOLDER, OptionList.DEFAULT_SOURCE_FOLDER));
  }

  private static List<String> packageNames(Map<String, Object> given) {
    String option = OptionList.MODULE_EXPORTS;
    return Arrays.stream(COMMA.split(text(given, option, "").trim()))
        .filter(name -> !name.isEmpty())
        .peek(name -> check(option, name, SourceVersion::isName, "a list of Java packages"))
        .toList();
  }

  private static boolean flag(Map<String, Object> given, String option, boolean absent) {
    return Boolean.parseBoolean(
        checked(
            given,
            option,
            Boolean.toString(absent),
            List.of("true", "false")::contains,
            "true or false"));
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
      throw new OptionException(
          "Option " + option + " must be " + expected + ", not \"" + value + "\".");
    }
  }

  private static String text(Map<String, Object> given, String option, String absent) {
    Object value = given.get(option);
    return value == null || value.toString().isBlank() ? absent : value.toString().trim();
  }
}
