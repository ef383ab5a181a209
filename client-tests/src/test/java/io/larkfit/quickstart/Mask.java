package io.larkfit.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets out of what is shown: those given, and whatever stands where secrets stand. */
final class Mask {
  private static final String SHOWN = "***";
  private static final Pattern HEADER = Pattern.compile("(?i)(authorization|cookie|token|secret)");
  private static final Pattern FIELD =
      Pattern.compile("(?i)(\"[^\"]*(?:token|secret)[^\"]*\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");

  private final List<String> secrets = new ArrayList<>();

  void add(List<String> more) {
    secrets.addAll(more);
  }

  String header(String name, String value) {
    if (!HEADER.matcher(name).find()) {
      return text(value);
    }
    return value.startsWith("Bearer ") ? "Bearer " + SHOWN : SHOWN;
  }

  String text(String text) {
    String masked = FIELD.matcher(text).replaceAll("$1\"" + SHOWN + "\"");
    for (String secret : secrets) {
      masked = masked.replace(secret, SHOWN);
    }
    return masked;
  }
}
