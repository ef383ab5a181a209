package io.larkfit.spec.record;

import io.larkfit.spec.fact.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the record of a page is kept: the address of the page as a path, without what some file
 * system does not tell apart or refuses. What had to be changed is told apart by a hash.
 */
final class RecordPath {

  static final String SUFFIX = ".yaml";

  private static final int LONGEST = 100;
  private static final int MOST_FOLDERS = 12;
  private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9_.-]+");

  /** Names that are devices on Windows. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");

  private RecordPath() {}

  /** The path of a record, with slashes, relative to where all records are. */
  static String of(String sourceUrl) {
    return name(sourceUrl) + SUFFIX;
  }

  /** The path without its suffix. */
  static String name(String sourceUrl) {
    String address = SCHEME.matcher(sourceUrl).replaceFirst("");
    List<String> parts = new ArrayList<>();
    for (String part : address.split("/", -1)) {
      parts.add(safe(part));
    }
    if (parts.size() == 1) {
      parts.add(0, "pages");
    }
    String path = String.join("/", parts.subList(0, Math.min(parts.size(), MOST_FOLDERS)));
    return path.equals(address)
        ? path
        : path + "-" + Hashes.sha256(sourceUrl.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  private static String safe(String part) {
    String safe = UNSAFE.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("-");
    safe = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
    safe = safe.replaceFirst("^[.]+", "-").replaceFirst("[.]+$", "-");
    safe = safe.endsWith(SUFFIX) ? safe.substring(0, safe.length() - SUFFIX.length()) : safe;
    return safe.isEmpty() || DEVICE.matcher(safe).matches() ? safe + "-" : safe;
  }
}
