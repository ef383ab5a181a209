package io.larkfit.spec.drift;

/**
 * A drift that is meant. It covers that one only: if either side changes, it does not apply any
 * more.
 *
 * @param page the source URL of the page, or {@code *} for all
 * @param check the id of the check
 * @param subject the fact
 * @param onPage what the page says
 * @param inSpec what the spec says
 * @param reason why the spec is right
 */
record Deliberate(
    String page, String check, String subject, String onPage, String inSpec, String reason) {

  static final String EVERY_PAGE = "*";

  boolean isOfEveryPage() {
    return page.equals(EVERY_PAGE);
  }

  boolean covers(Drift drift) {
    return (isOfEveryPage() || page.equals(drift.url()))
        && check.equals(drift.check().id())
        && subject.equals(drift.subject())
        && onPage.equals(drift.page())
        && inSpec.equals(drift.spec());
  }

  @Override
  public String toString() {
    return check + " " + subject + " of " + (isOfEveryPage() ? "every page" : page);
  }
}
