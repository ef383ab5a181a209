package io.larkfit.spec.drift;

import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.ReportedCheck;

/** What is compared between page and spec. */
public enum Check implements ReportedCheck {
  OPERATION_MISSING_IN_SPEC(
      "The page describes an operation that the spec lacks.",
      "additive",
      "Draft the operation, or remove the record."),
  RECORD_MISSING(
      "An operation has no recorded page.",
      "documentation",
      "Record the page: larkfit check PAGE --facts DIR --update"),
  DIFFERENCE_STALE(
      "A deliberate difference is listed that there is no more.",
      "documentation",
      "Remove the entry from the list of deliberate differences, or correct it."),
  TITLE_DIFFERS("The spec gives the page another title.", "documentation", Advice.CORRECT),
  URL_DIFFERS("The spec gives the page another address.", "documentation", Advice.CORRECT),
  DATE_DIFFERS(
      "The page was updated on another day than the spec says.",
      "documentation",
      "Compare the page with the spec, then correct the date, or list the difference with its reason."),
  METHOD_DIFFERS("The HTTP method is another.", "breaking", Advice.CORRECT),
  PATH_DIFFERS(
      "The path is another.",
      "breaking; documentation if only the names of its parameters are others",
      Advice.CORRECT),
  HOST_MISSING_IN_SPEC("The page's host is none of the servers.", "breaking", Advice.ADD),
  HOST_NOT_ON_PAGE("A server is not the page's host.", "breaking", Advice.REMOVE),
  RATE_LIMIT_DIFFERS(
      "Calls may be made more or less often.",
      "additive if every limit is higher or gone on the page; otherwise, or if one has no number, breaking",
      Advice.CORRECT),
  APP_TYPE_MISSING_IN_SPEC("Another kind of app may call.", "additive", Advice.ADD),
  APP_TYPE_NOT_ON_PAGE("A kind of app may not call.", "breaking", Advice.REMOVE),
  SCOPE_MISSING_IN_SPEC(
      "A scope, any of which suffices, is missing.",
      "additive; breaking if the spec has none",
      Advice.ADD),
  SCOPE_NOT_ON_PAGE(
      "A scope is none of those that the page names.",
      "breaking; additive if the page names none",
      Advice.REMOVE),
  FIELD_SCOPE_MISSING_IN_SPEC(
      "Fields are left out without a scope that the spec does not name.", "breaking", Advice.ADD),
  FIELD_SCOPE_NOT_ON_PAGE("No field needs a scope that the spec names.", "additive", Advice.REMOVE),
  VALUE_SCOPE_MISSING_IN_SPEC(
      "A value needs a scope that the spec does not name.", "breaking", Advice.ADD),
  VALUE_SCOPE_NOT_ON_PAGE(
      "A value does without a scope that the spec names.", "additive", Advice.REMOVE),
  TOKEN_MISSING_IN_SPEC(
      "Another kind of token is accepted.", "additive; breaking if the spec has none", Advice.ADD),
  TOKEN_NOT_ON_PAGE(
      "A kind of token, or a set of credentials, is not accepted.",
      "breaking; additive if the page asks for none",
      Advice.REMOVE),
  SCHEME_DIFFERS(
      "A token is not sent as the security scheme says.",
      "breaking",
      "Correct the security scheme, or list the difference with its reason."),
  HELPDESK_DIFFERS(
      "The helpdesk's header is asked for, or is not.",
      "breaking if it is, additive if not",
      Advice.CORRECT),
  HEADER_MISSING_IN_SPEC(
      "There is a header that the spec lacks.",
      "additive; breaking if it must be sent",
      Advice.ADD),
  HEADER_NOT_ON_PAGE(
      "The spec has a header that the page lacks.",
      "request: breaking; response: additive",
      Advice.REMOVE),
  PARAMETER_MISSING_IN_SPEC(
      "There is a parameter that the spec lacks.",
      "additive; breaking if it must be sent",
      Advice.ADD),
  PARAMETER_NOT_ON_PAGE("The spec has a parameter that the page lacks.", "breaking", Advice.REMOVE),
  CONTENT_TYPE_DIFFERS("A body is of another media type.", "breaking", Advice.CORRECT),
  FIELD_MISSING_IN_SPEC(
      "There is a field that the spec lacks; its members are not told of.",
      "additive; breaking if it must be sent",
      Advice.ADD),
  FIELD_NOT_ON_PAGE(
      "The spec has a field that the page lacks; its members are not told of.",
      "breaking",
      Advice.REMOVE),
  STRUCTURE_DIFFERS(
      "Which object a field is in is not sure on the page, and seems to be another than in the spec.",
      "documentation",
      "Decide where these fields belong: if the spec is right, nothing has to change; else correct it, or list the difference with its reason."),
  TYPE_DIFFERS("A field is of another type.", "breaking", Advice.CORRECT),
  REQUIRED_DIFFERS(
      "A field must be there, or need not be.",
      "request: breaking if it must, additive if not; response: the other way round",
      Advice.CORRECT),
  DEFAULT_DIFFERS(
      "Another value holds if a field is left out.",
      "request: breaking, additive if the spec names none; response: documentation",
      Advice.CORRECT),
  ENUM_VALUE_MISSING_IN_SPEC(
      "A field may have a value that the spec lacks.",
      "additive: clients keep values that they do not know",
      Advice.ADD),
  ENUM_VALUE_NOT_ON_PAGE(
      "A field may not have a value that the spec lists.",
      "request: breaking; response: additive",
      Advice.REMOVE),
  RULE_DIFFERS(
      "Values obey another length, range or pattern, or other times of day.",
      "request: breaking if the page allows less, or has another pattern, otherwise additive; response: the other way round",
      Advice.CORRECT),
  RULE_NOT_ON_PAGE(
      "Values obey a rule that the page does not know.",
      "request: additive; response: breaking",
      Advice.REMOVE),
  STATUS_NOT_ON_PAGE(
      "The spec has a response of a status that no error of the page has.",
      "additive",
      Advice.REMOVE),
  ERROR_MISSING_IN_SPEC("There is a code that the spec lacks.", "additive", Advice.ADD),
  ERROR_NOT_ON_PAGE("The spec has a code that the page lacks.", "additive", Advice.REMOVE),
  ERROR_STATUS_DIFFERS("A code comes with another HTTP status.", "breaking", Advice.CORRECT),
  ERROR_TEXT_DIFFERS(
      "An example of the spec has another message than the page gives.",
      "documentation",
      "Correct the example's msg, or list the difference with its reason."),
  ERROR_PAGE_MISSING_IN_SPEC(
      "The page refers to codes elsewhere, and not to the page that the root names.",
      "documentation",
      "Find out whether the codes of that page are covered, or list the difference with its reason.");

  /** What most differences ask for. */
  private static final class Advice {

    static final String ADD = "Add it to the spec, or list the difference with its reason.";
    static final String REMOVE = "Take it out of the spec, or list the difference with its reason.";
    static final String CORRECT = "Correct the spec, or list the difference with its reason.";
  }

  private final String meaning;
  private final String gravity;
  private final String advice;

  Check(String meaning, String gravity, String advice) {
    this.meaning = meaning;
    this.gravity = gravity;
    this.advice = advice;
  }

  @Override
  public String id() {
    return Ids.of(this);
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String gravity() {
    return gravity;
  }

  @Override
  public String advice() {
    return advice;
  }
}
