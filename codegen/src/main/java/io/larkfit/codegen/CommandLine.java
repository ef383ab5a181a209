package io.larkfit.codegen;

import io.larkfit.codegen.parse.document.SpecException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.SpecValidationException;

/**
 * The start of {@code larkfit-codegen-cli.jar}: OpenAPI Generator's own command line, with {@code
 * larkfit} as the generator unless another is named, and with faults of the document or of an
 * option told without a stack trace.
 */
public final class CommandLine {

  private static final String HOST = "org.openapitools.codegen.OpenAPIGenerator";
  private static final Set<String> WITH_GENERATOR = Set.of("generate", "config-help");
  private static final Set<String> NAMES_GENERATOR =
      Set.of("-g", "--generator-name", "-c", "--config");
  private static final Set<String> HELP = Set.of("help", "--help", "-h");

  private static final String USAGE =
      """
      Generates a Java client (Retrofit interfaces, immutable models, Moshi) from an OpenAPI document.

        java -jar larkfit-codegen-cli.jar generate -i <file or URL> -o <folder> [options]

        --invoker-package <name>  package of the client; --api-package and --model-package if
                                  interfaces or models shall have their own
        -p <name>=<value>         an option of the generator; may be repeated
        --schema-mappings, --type-mappings, --import-mappings, --name-mappings <key>=<value>,...
                                  classes and names of your own
        --dry-run                 only tells what would be written

        java -jar larkfit-codegen-cli.jar config-help      the generator's options
        java -jar larkfit-codegen-cli.jar help generate    all flags of OpenAPI Generator
      """;

  private CommandLine() {}

  /** Runs a command and ends the JVM: with status 0, or 1 if it failed. */
  public static void main(String[] arguments) {
    // What is quoted from a document is UTF-8, as the document is, whatever the terminal's locale
    // is.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(run(arguments, System.out, System.err));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length == 0 || (arguments.length == 1 && HELP.contains(arguments[0]))) {
      out.print(USAGE);
      return arguments.length == 0 ? 1 : 0;
    }
    OptionList.inCommandLine();
    try {
      // The host's command line is in the jar only: the Maven plugin does without it.
      Class.forName(HOST)
          .getMethod("main", String[].class)
          .invoke(null, (Object) withGenerator(arguments));
      return 0;
    } catch (InvocationTargetException e) {
      report(e.getCause(), err);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not started from larkfit-codegen-cli.jar: no " + HOST, e);
    }
    return 1;
  }

  private static String[] withGenerator(String[] arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (WITH_GENERATOR.contains(all.get(0)) && all.stream().noneMatch(NAMES_GENERATOR::contains)) {
      all.addAll(1, List.of("-g", "larkfit"));
    }
    return all.toArray(String[]::new);
  }

  private static void report(@Nullable Throwable failure, PrintStream err) {
    if (failure instanceof SpecException) {
      err.println("The document was refused; nothing was written.\n");
      err.println(failure.getMessage());
    } else if (failure instanceof SpecValidationException || failure instanceof OptionException) {
      err.println(failure.getMessage());
    } else if (failure != null) {
      failure.printStackTrace(err);
    }
  }
}
