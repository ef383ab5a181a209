package io.larkfit.spec.release;

import io.larkfit.spec.fact.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version by semantic versioning; {@code -SNAPSHOT} is what it is on its way to. */
public record Version(int major, int minor, int patch) {

  private static final Pattern FORM =
      Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(-SNAPSHOT)?");

  /** Reads a version; null if it is none, or a pre-release, which nothing follows from. */
  public static @Nullable Version parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? new Version(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)))
        : null;
  }

  /**
   * The version that follows from a change. Before 1.0.0 what breaks callers raises the minor
   * number and anything else the patch; 1.0.0 itself is a decision of people.
   */
  public Version after(Severity gravest) {
    boolean breaking = gravest == Severity.BREAKING;
    if (breaking && major > 0) {
      return new Version(major + 1, 0, 0);
    }
    if (breaking || (gravest == Severity.ADDITIVE && major > 0)) {
      return new Version(major, minor + 1, 0);
    }
    return new Version(major, minor, patch + 1);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
