package io.larkfit.codegen.corpus;

import static io.larkfit.codegen.corpus.Markdown.number;
import static io.larkfit.codegen.corpus.Markdown.percent;

import io.larkfit.codegen.fidelity.FidelityReport;
import io.larkfit.codegen.fidelity.Figure;
import io.larkfit.codegen.fidelity.Finding;
import java.util.List;

/** What our code keeps of its document, and everything that it does not. */
final class FidelitySection {
  private final Results results;
  private final Markdown page;

  FidelitySection(Results results, Markdown page) {
    this.results = results;
    this.page = page;
  }

  void write() {
    FidelityReport all = results.totals(Contender.LARKFIT).fidelity();
    figures(all);
    words();
    shortfalls(all);
  }

  private void figures(FidelityReport all) {
    FidelityReport feishu = results.feishu().fidelity();
    page.heading("What our code keeps of its document").columns("", "all", "", "Feishu");
    Figure total = Figure.MEMBERS;
    for (Figure figure : Figure.values()) {
      boolean head = figure.role() == Figure.Role.TOTAL;
      if (head) {
        total = figure;
      }
      page.row(
          head ? "**" + figure.text() + "**" : text(figure),
          number(all.count(figure)),
          head || figure.role() == Figure.Role.UNKNOWN || figure == Figure.MEASURE_FAILED
              ? ""
              : percent(all.count(figure), all.count(total)),
          number(feishu.count(figure)));
    }
  }

  private static String text(Figure figure) {
    return (figure.role() == Figure.Role.SHORTFALL ? "✗ " : "– ") + figure.text();
  }

  private void words() {
    page.line("")
        .line(
            "**✗** is a shortfall, and its goal is 0. Random instances are made from each schema with a"
                + " fixed seed; whether they are valid, networknt's JSON Schema validator says. Calls go"
                + " through the generated interface to a server on loopback, and Atlassian's request"
                + " validator judges them by the same document.")
        .line("")
        .line("What is no shortfall, though something is not kept:")
        .line("")
        .line(
            "- *Rightly without a place in Java*: a schema `false`, which allows no value; header"
                + " parameters that OpenAPI says shall be ignored; parts of a body that is sent as"
                + " text or bytes; a path parameter that the path does not mention.")
        .line(
            "- *Let through as decided*: enum values that a later version of the API may add are kept,"
                + " not refused; what is required but `readOnly` or `writeOnly` is required one way"
                + " only, and one model serves both.")
        .line(
            "- *Tolerated*: an invalid instance that decoding reads all the same, because it is an"
                + " unknown enum value, an unknown property, a null for what may be absent, a text"
                + " whose format has no Java type, or contradicts nothing but a `not`.")
        .line(
            "- *Equal but for undeclared properties*: the example holds properties that its schema does"
                + " not name; decoding ignores those.")
        .line(
            "- *Refused, but accepted by a second validator*: the first is known to misread some"
                + " styles of parameters; the second reads the request by JSON Schema alone.");
  }

  private void shortfalls(FidelityReport all) {
    List<Finding> shortfalls = all.shortfalls();
    page.heading("The shortfalls, one by one")
        .line(shortfalls.isEmpty() ? "None." : "By document and position in it.");
    for (Figure figure : Figure.values()) {
      List<Finding> found =
          shortfalls.stream().filter(finding -> finding.figure() == figure).toList();
      if (!found.isEmpty()) {
        page.line("").line("**" + figure.text() + "** (" + number(found.size()) + ")").line("");
        found.forEach(this::line);
      }
    }
  }

  private void line(Finding finding) {
    page.line(
        "- "
            + finding.spec()
            + " `"
            + finding.pointer()
            + "`: "
            + finding.what().replace("|", "\\|").replace("<", "\\<"));
  }
}
