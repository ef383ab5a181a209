package io.larkfit.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the demo prints: readable without colour, coloured on a terminal that wants it. */
final class Screen {
  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String CYAN = "36";
  private static final JsonMapper JSON = new JsonMapper();
  private static final int WIDTH = 98;
  private static final int LONGEST_TEXT = 2000;

  private final PrintStream out;
  private final boolean coloured;
  private final Mask mask = new Mask();

  Screen(PrintStream out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  static Screen ofSystem() {
    boolean wantsColour = isTerminal() && System.getenv("NO_COLOR") == null;
    return new Screen(new PrintStream(System.out, true, StandardCharsets.UTF_8), wantsColour);
  }

  /** From Java 22 on there is a console even where there is no terminal, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Keeps these out of everything that is printed from now on. */
  void hide(List<String> secrets) {
    mask.add(secrets);
  }

  void title(String text) {
    out.println();
    out.println(colour(BOLD, text));
    out.println(colour(BOLD, "=".repeat(text.length())));
  }

  void heading(String text) {
    out.println();
    out.println(colour(BOLD, text));
  }

  void line(String text) {
    out.println("  " + safe(text));
  }

  /** The names after their label, on as many lines as they need. */
  void names(String label, List<String> names) {
    StringBuilder line = new StringBuilder(label + ":");
    String indent = " ".repeat(line.length());
    for (int i = 0; i < names.size(); i++) {
      String name = " " + names.get(i) + (i < names.size() - 1 ? "," : "");
      if (line.length() + name.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(name);
    }
    line(line.toString());
  }

  void exchange(Exchange exchange) {
    HttpRequest request = exchange.request();
    part(">", request.toString(), request.headers(), request.body());
    HttpResponse response = exchange.response();
    part("<", response.toString(), response.headers(), response.body());
  }

  /** What a call came to: the first fact beside the verdict, the others below it. */
  void success(List<String> facts) {
    out.println("  " + colour(GREEN, "OK ") + safe(String.join("\n", facts), "     "));
  }

  void failure(String what, String why) {
    out.println("  " + colour(RED, what + ": ") + safe(why, "    "));
  }

  void flush() {
    out.println();
    out.flush();
  }

  private void part(String sign, String start, Map<String, List<String>> headers, String body) {
    out.println("  " + colour(CYAN, sign + " " + start));
    headers.forEach(
        (name, values) ->
            out.println(
                "  " + sign + " " + name + ": " + mask.header(name, String.join(", ", values))));
    if (!body.isEmpty()) {
      out.println("    " + safe(pretty(body), "    "));
    }
  }

  private static String pretty(String body) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body));
    } catch (JsonProcessingException e) {
      return body.length() <= LONGEST_TEXT ? body : body.substring(0, LONGEST_TEXT) + "...";
    }
  }

  private String safe(String text, String indent) {
    return text.lines().map(this::safe).collect(Collectors.joining("\n" + indent));
  }

  /** Without secrets, and without what would steer the terminal: servers may send it. */
  private String safe(String line) {
    return mask.text(line).replaceAll("\\p{Cntrl}", " ");
  }

  private String colour(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
