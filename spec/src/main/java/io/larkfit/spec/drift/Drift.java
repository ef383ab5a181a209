package io.larkfit.spec.drift;

import io.larkfit.spec.fact.Severity;

/**
 * A fact on which a page and the spec do not agree.
 *
 * @param check a stable id
 * @param severity what it means for callers of a client that has the spec's version of the fact
 * @param url the source URL of the page
 * @param subject the fact, as in {@code request.user_id#required}
 * @param page what the page says
 * @param spec what the spec says
 * @param pointer a JSON pointer to the place in the spec, or to what the fact is missing from
 * @param line the line of the page, from 1; 0 if there is none
 * @param remedy what to do
 */
public record Drift(
    Check check,
    Severity severity,
    String url,
    String subject,
    String page,
    String spec,
    String pointer,
    int line,
    String remedy) {

  /** What is said of a fact that is not there. */
  public static final String NOTHING = "nothing";

  @Override
  public String toString() {
    return "%s:%s: %s [%s, %s]%n    page: %s%n    spec: %s%n    at #%s%n    %s"
        .formatted(url, line, subject, check.id(), severity.id(), page, spec, pointer, remedy);
  }
}
