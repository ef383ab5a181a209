package io.larkfit.spec.cli;

import io.larkfit.spec.io.InputException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The commands that keep a spec in step with documentation pages. */
@Command(
    name = "larkfit",
    description = "Keeps an OpenAPI document in step with the platform's documentation pages.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReadCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      DraftCommand.class,
      ReportCommand.class
    })
public final class Larkfit {

  private Larkfit() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // Pages are UTF-8, whatever the terminal's locale is.
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(out, err, arguments);
    err.flush();
    // A reader that has seen enough (a pager) closes the pipe; a full disk loses the output, too.
    System.exit(out.checkError() ? Math.max(status, 1) : status);
  }

  /**
   * Runs a command.
   *
   * @return 0 if all went well, 1 if the command found something, 2 if it was not understood
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Larkfit())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Larkfit::explain)
        .execute(arguments);
  }

  /** A file that is missing or broken takes a sentence, not a stack trace. */
  private static int explain(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (!(e instanceof InputException) && !(e instanceof IOException)) {
      throw e;
    }
    boolean own = e instanceof InputException || e.getClass() == IOException.class;
    String problem = own ? String.valueOf(e.getMessage()) : "A file cannot be read: " + e;
    command.getErr().println(command.getColorScheme().errorText(problem));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
