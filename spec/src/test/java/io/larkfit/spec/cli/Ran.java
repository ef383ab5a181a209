package io.larkfit.spec.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command that was run.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said beside
 */
record Ran(int status, String out, String err) {

  static Ran of(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Larkfit.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Ran(status, out.toString(), err.toString());
  }
}
