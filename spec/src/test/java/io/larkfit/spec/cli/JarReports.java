package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Lets {@code larkfit report} compare two jars. */
abstract class JarReports {

  @TempDir Path directory;

  /** Everything below the headline and its reason. */
  final String report(SmallModule after, String... more) {
    return report(new SmallModule(), after, more);
  }

  final String report(SmallModule before, SmallModule after, String... more) {
    Path old = before.jar(directory.resolve("old.jar"), "0.1.0");
    Path now = after.jar(directory.resolve("new.jar"), "0.2.0-SNAPSHOT");
    String[] arguments = new String[more.length + 5];
    arguments[0] = "report";
    arguments[1] = "--old-jar=" + old;
    arguments[2] = "--new-jar=" + now;
    arguments[3] = "--fail-on";
    arguments[4] = "never";
    System.arraycopy(more, 0, arguments, 5, more.length);
    StringWriter out = new StringWriter();
    assertEquals(0, Larkfit.run(new PrintWriter(out), new PrintWriter(out), arguments), "" + out);
    String text = out.toString();
    return text.contains("### ") ? text.substring(text.indexOf("### ")) : text;
  }
}
