package io.larkfit.codegen.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of {@code docs/host-options.md}. */
final class HostOptionList {
  private static final Path FILE = Path.of("docs/host-options.md");
  private static final Pattern ROW = Pattern.compile("\\| ?([^|]*?) ?\\| ?([^|]*?) ?\\|.*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A row: the parameter's name, or none, and the flags. */
  record Row(String section, String parameter, List<String> flags) {

    String name() {
      return parameter.isEmpty() ? flags.get(0) : parameter;
    }
  }

  private HostOptionList() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    String section = "";
    try {
      for (String line : Files.readAllLines(FILE)) {
        Matcher row = ROW.matcher(line);
        if (line.startsWith("## ")) {
          section = line.substring(3).replaceAll("[,.].*", "");
        } else if (row.matches() && line.contains("`")) {
          String parameter = String.join("", codes(row.group(1)));
          rows.add(new Row(section, parameter, codes(row.group(2))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static Stream<Row> refused() {
    return rows().stream().filter(row -> row.section().equals("Refused"));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
  }
}
