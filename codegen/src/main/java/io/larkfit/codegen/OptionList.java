package io.larkfit.codegen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** The options of this generator, as the host lists them for {@code config-help}. */
final class OptionList {

  static final String INVOKER_PACKAGE = "invokerPackage";
  static final String API_PACKAGE = "apiPackage";
  static final String MODEL_PACKAGE = "modelPackage";
  static final String SOURCE_FOLDER = "sourceFolder";
  static final String FACADE_NAME = "facadeName";
  static final String CALL_TYPE = "callType";
  static final String DATE_LIBRARY = "dateLibrary";
  static final String JAVADOC = "javadoc";
  static final String GENERATED_ANNOTATION = "generatedAnnotation";
  static final String MODULE_NAME = "moduleName";
  static final String MODULE_EXPORTS = "moduleExports";

  static final String DEFAULT_PACKAGE = "org.openapitools.client";
  static final String DEFAULT_FACADE = "Apis";
  static final String DEFAULT_SOURCE_FOLDER = "src/main/java";

  private static final List<CliOption> HONOURED =
      List.of(
          option(
              INVOKER_PACKAGE,
              "Package of the facade and the error catalogue and, in `json` and `meta` below it, of support classes.",
              "`" + DEFAULT_PACKAGE + "`"),
          option(API_PACKAGE, "Package of the Retrofit interfaces.", "the `invokerPackage`"),
          option(MODEL_PACKAGE, "Package of the models.", "the `invokerPackage`"),
          option(
              SOURCE_FOLDER,
              "Source folder below the output folder.",
              "`" + DEFAULT_SOURCE_FOLDER + "`"),
          option(FACADE_NAME, "Class that groups all interfaces.", "`" + DEFAULT_FACADE + "`"),
          option(
              CALL_TYPE,
              "What interface methods return: a class with one type parameter. Any other than the default also unwraps envelopes (`x-larkfit-unwrap`).",
              "`" + Options.RETROFIT_CALL + "`"),
          option(
              DATE_LIBRARY,
              "`java8` for the types of `java.time`, `string` to leave dates and times as they are sent.",
              "`java8`"),
          option(JAVADOC, "Whether the sources carry the document's texts as Javadoc.", "`true`"),
          option(
              GENERATED_ANNOTATION,
              "Whether every class is marked `@Generated`, which coverage tools such as JaCoCo leave out.",
              "`false`"),
          option(MODULE_NAME, "Java module to declare in a `module-info.java`.", "none"),
          option(
              MODULE_EXPORTS,
              "Comma-separated packages of your own that the module exports too.",
              "none"));

  private static boolean inCommandLine;

  private OptionList() {}

  /** The command line hands every option over, declared or not: its help needs no others. */
  static void inCommandLine() {
    inCommandLine = true;
  }

  /** What this generator honours; the default stands in {@link CliOption#getDefault()}. */
  static List<CliOption> honoured() {
    return HONOURED;
  }

  static Set<String> names() {
    return HONOURED.stream()
        .map(CliOption::getOpt)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What the host is told. The Maven plugin drops, without a word, each of its {@code
   * configOptions} that a generator does not declare. So those of the stock generator are declared
   * too: whoever comes from there and keeps one is told that it has no effect here.
   */
  static List<CliOption> declared() {
    List<CliOption> declared = new ArrayList<>(HONOURED);
    if (inCommandLine) {
      return declared;
    }
    Set<String> names = names();
    for (CliOption stock : new JavaClientCodegen().cliOptions()) {
      if (names.add(stock.getOpt())) {
        declared.add(CliOption.newString(stock.getOpt(), "Not supported: generation stops."));
      }
    }
    return declared;
  }

  private static CliOption option(String name, String description, String defaultValue) {
    return CliOption.newString(name, description).defaultValue(defaultValue);
  }
}
