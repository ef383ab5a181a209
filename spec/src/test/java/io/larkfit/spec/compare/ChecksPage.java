package io.larkfit.spec.compare;

import io.larkfit.spec.fact.ReportedCheck;
import java.util.List;

/** Writes the page of checks from what their constants say. */
final class ChecksPage {

  private static final String INTRODUCTION =
      """
      # Checks

      What reports tell, by its id. An id is never given another meaning; scripts may rely on it.

      A severity says what a difference means for those who call an operation:

      | severity | calls that were right |
      |---|---|
      | breaking | may fail now, or their answers be misread |
      | additive | stay right: something came, or a bound was loosened |
      | documentation | stay right: the contract is the same, and only the page's words are not |

      A test writes this page, and fails if it is not what the code says:
      `mvn -pl spec test -Dtest=ChecksPageTest -Dgolden.update` rewrites it.
      """;

  private ChecksPage() {}

  /**
   * Checks of one kind.
   *
   * @param title of the section
   * @param words below it, in Markdown
   * @param gravity the head of the column that says how grave they are
   * @param checks in the order of the page
   */
  record Section(
      String title, String words, String gravity, List<? extends ReportedCheck> checks) {}

  static String of(List<Section> sections) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Section section : sections) {
      page.append("\n## %s\n\n%s\n".formatted(section.title(), section.words()));
      page.append(
          "| id | what it tells | %s | what to do |\n|---|---|---|---|\n"
              .formatted(section.gravity()));
      for (ReportedCheck check : section.checks()) {
        page.append(
            "| `%s` | %s | %s | %s |%n"
                .formatted(check.id(), check.meaning(), gravity(check), check.advice())
                .replace("\r", ""));
      }
    }
    return page.toString();
  }

  private static String gravity(ReportedCheck check) {
    return check instanceof Check difference && !difference.loss().isEmpty()
        ? "%s; in Java, %s".formatted(check.gravity(), difference.loss())
        : check.gravity();
  }
}
