package io.larkfit.spec.drift;

import io.larkfit.spec.change.Severity;
import java.util.Locale;

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

  private static final String ADD = "Add it to the spec";
  private static final String REMOVE = "Take it out of the spec";
  private static final String CORRECT = "Correct the spec";

  @Override
  public String toString() {
    return "%s:%d: %s [%s, %s]%n    page: %s%n    spec: %s%n    at #%s%n    %s"
        .formatted(url, line, subject, check.id(), severity.id(), page, spec, pointer, remedy);
  }

  /** What is compared. */
  public enum Check {
    OPERATION_MISSING_IN_SPEC("Draft the operation, or remove the record"),
    RECORD_MISSING("Record the page: larkfit check --update PAGE"),
    DIFFERENCE_STALE("Remove the entry from the list of deliberate differences, or correct it"),

    TITLE_DIFFERS(CORRECT),
    URL_DIFFERS(CORRECT),
    DATE_DIFFERS("Compare the page with the spec, then correct the date"),
    METHOD_DIFFERS(CORRECT),
    PATH_DIFFERS(CORRECT),
    HOST_MISSING_IN_SPEC(ADD),
    HOST_NOT_ON_PAGE(REMOVE),
    RATE_LIMIT_DIFFERS(CORRECT),

    APP_TYPE_MISSING_IN_SPEC(ADD),
    APP_TYPE_NOT_ON_PAGE(REMOVE),
    SCOPE_MISSING_IN_SPEC(ADD),
    SCOPE_NOT_ON_PAGE(REMOVE),
    FIELD_SCOPE_MISSING_IN_SPEC(ADD),
    FIELD_SCOPE_NOT_ON_PAGE(REMOVE),
    VALUE_SCOPE_MISSING_IN_SPEC(ADD),
    VALUE_SCOPE_NOT_ON_PAGE(REMOVE),
    TOKEN_MISSING_IN_SPEC(ADD),
    TOKEN_NOT_ON_PAGE(REMOVE),
    SCHEME_DIFFERS("Correct the security scheme"),
    HELPDESK_DIFFERS(CORRECT),

    HEADER_MISSING_IN_SPEC(ADD),
    HEADER_NOT_ON_PAGE(REMOVE),
    PARAMETER_MISSING_IN_SPEC(ADD),
    PARAMETER_NOT_ON_PAGE(REMOVE),
    CONTENT_TYPE_DIFFERS(CORRECT),
    FIELD_MISSING_IN_SPEC(ADD),
    FIELD_NOT_ON_PAGE(REMOVE),
    TYPE_DIFFERS(CORRECT),
    REQUIRED_DIFFERS(CORRECT),
    DEFAULT_DIFFERS(CORRECT),
    ENUM_VALUE_MISSING_IN_SPEC(ADD),
    ENUM_VALUE_NOT_ON_PAGE(REMOVE),
    RULE_DIFFERS(CORRECT),
    RULE_NOT_ON_PAGE(REMOVE),

    STATUS_NOT_ON_PAGE(REMOVE),
    ERROR_MISSING_IN_SPEC(ADD),
    ERROR_NOT_ON_PAGE(REMOVE),
    ERROR_STATUS_DIFFERS(CORRECT),
    ERROR_TEXT_DIFFERS("Correct the example's msg"),
    ERROR_PAGE_MISSING_IN_SPEC("Find out whether the page's errors are covered");

    private final String remedy;

    Check(String remedy) {
      this.remedy = remedy;
    }

    /** The id, as in {@code field-missing-in-spec}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do, where no better is known. */
    String remedy() {
      return switch (this) {
        case OPERATION_MISSING_IN_SPEC, RECORD_MISSING, DIFFERENCE_STALE -> remedy + ".";
        default -> remedy + ", or list the difference with its reason.";
      };
    }
  }
}
