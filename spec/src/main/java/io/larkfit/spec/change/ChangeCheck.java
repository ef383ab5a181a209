package io.larkfit.spec.change;

import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.ReportedCheck;

/** The kinds of change between two versions of a page. */
public enum ChangeCheck implements ReportedCheck {
  TITLE_CHANGED("The page has another title.", "documentation", "Copy the title."),
  URL_CHANGED("The page has another address.", "documentation", "Copy the address."),
  UPDATED_CHANGED("The page has another date.", "documentation", "Copy the date."),
  PAGE_EDITED(
      "The page's bytes changed, but nothing that is read of them.",
      "documentation",
      "Nothing; record the page again."),

  METHOD_CHANGED("The HTTP method changed.", "breaking", "Move the operation below the method."),
  PATH_CHANGED(
      "The operation's URL changed.",
      "breaking; documentation if only a path parameter is called otherwise",
      "Move the operation below the path."),
  RATE_LIMIT_CHANGED(
      "Calls may be made more or less often.",
      "additive if every limit rose or went; otherwise breaking",
      "Correct `x-larkfit-rate-limit`."),
  APP_TYPE_ADDED("Another kind of app may call.", "additive", "Add it to `x-larkfit-app-types`."),
  APP_TYPE_REMOVED(
      "A kind of app may call no longer.", "breaking", "Remove it from `x-larkfit-app-types`."),
  TOKEN_ADDED(
      "Another kind of token is accepted.",
      "additive; breaking if no token was needed",
      "Add it to `security`."),
  TOKEN_REMOVED(
      "A kind of token is accepted no longer.",
      "breaking; additive if no token is needed now",
      "Remove it from `security`."),
  HELPDESK_CHANGED(
      "The helpdesk's header is asked for, or is no longer.",
      "breaking if it is, additive if not",
      "Add `helpdeskToken` to `security`, or remove it."),
  SCOPE_ADDED(
      "A scope is named, any of which suffices.",
      "additive; breaking if none was needed",
      "Add it to `x-larkfit-scopes` of the operation or the field."),
  SCOPE_REMOVED(
      "A scope is named no longer.",
      "breaking; additive if none is needed now",
      "Remove it from `x-larkfit-scopes` of the operation or the field."),
  FIELD_SCOPE_ADDED(
      "Answers lack some fields without a scope that was not named before.",
      "breaking",
      "Add it to `x-larkfit-field-scopes`."),
  FIELD_SCOPE_REMOVED(
      "No field of the answer needs a scope any longer.",
      "additive",
      "Remove it from `x-larkfit-field-scopes`."),
  VALUE_SCOPE_ADDED(
      "A value of a field needs a scope that was not named before.",
      "additive; breaking if the value needed none",
      "Add it to `x-larkfit-value-scopes`."),
  VALUE_SCOPE_REMOVED(
      "A value of a field does with a scope no longer.",
      "breaking; additive if the value needs none now",
      "Remove it from `x-larkfit-value-scopes`."),

  FIELD_ADDED(
      "There is a field more. One change for an object, which names its members.",
      "additive; breaking if it has to be sent",
      "Add it to the spec."),
  FIELD_REMOVED(
      "There is a field less. One change for an object, which names its members.",
      "breaking",
      "Remove it from the spec, or mark it deprecated first."),
  FIELD_RENAMED(
      "A field is called otherwise: same place, same type, and the same words or nearly the same name.",
      "breaking; documentation if it is a path parameter, or a header in other capitals",
      "Rename it."),
  FIELD_MOVED(
      "A field, the only one of its name and type, is in another object.", "breaking", "Move it."),
  TYPE_CHANGED(
      "A field has another type.",
      "breaking; additive from integer to number in a request, from number to integer in a response,"
          + " or where no type was given; documentation where none is given now",
      "Correct `type`, `format` or `items`."),
  TYPE_RENAMED(
      "A type is spelt otherwise and is the same in JSON.",
      "documentation",
      "Nothing; if the schema bears the old name, think about renaming it."),
  REQUIRED_CHANGED(
      "A field has to be there, or has to be no longer.",
      "request: breaking if it has to, additive if not; response: the other way round;"
          + " documentation if the page only says now what held before",
      "Correct `required`."),
  DEFAULT_CHANGED(
      "Another value holds if a field is left out.",
      "breaking; additive if none was named; documentation in a response",
      "Correct `default`, and texts that name it."),
  FIXED_CHANGED(
      "Another value is the only one allowed.",
      "breaking; additive if the bond went in a request or came in a response",
      "Correct the value that the spec fixes."),
  ENUM_ADDED(
      "The values of a field are listed now.",
      "request: breaking; response: additive",
      "Make an `enum` of them."),
  ENUM_REMOVED(
      "The values of a field are listed no longer.",
      "additive: clients keep values that they do not know",
      "Remove the `enum`."),
  ENUM_VALUE_ADDED(
      "A field may have another value.",
      "additive: clients keep values that they do not know",
      "Add it to the `enum`."),
  ENUM_VALUE_REMOVED(
      "A field may have a value no longer.",
      "request: breaking; response: additive",
      "Remove it from the `enum`, or mark it deprecated first."),
  ENUM_MEANING_CHANGED(
      "A value is explained in other words.",
      "documentation",
      "Read the page: if the value means something else now, so must the spec's text."),
  RULE_ADDED(
      "Values obey a rule that they did not.",
      "request: breaking; response: additive",
      "Add the keyword that the change names."),
  RULE_REMOVED(
      "Values obey a rule no longer.", "additive", "Remove the keyword that the change names."),
  RULE_CHANGED(
      "A bound or a pattern changed.",
      "request: breaking if it is tighter anywhere, or another pattern; otherwise additive;"
          + " documentation if the same bounds are put otherwise",
      "Correct the keyword that the change names."),

  ERROR_ADDED("Another code is listed.", "additive", "Add it to `x-larkfit-errors`."),
  ERROR_REMOVED(
      "A code is listed no longer.",
      "additive: who handles it waits in vain",
      "Remove it from `x-larkfit-errors`."),
  ERROR_STATUS_CHANGED(
      "A code comes with another HTTP status.",
      "breaking; documentation if the page gave none, or gives none now",
      "Correct its `status`."),
  ERROR_TEXT_CHANGED(
      "A code's message or the advice is worded otherwise.",
      "documentation",
      "Read the page: correct `meaning` and `remedy` if they say something else now."),
  ERROR_PAGE_ADDED(
      "Another page of codes is referred to.",
      "documentation",
      "Read that page for codes that the operation lacks."),
  ERROR_PAGE_REMOVED(
      "A page of codes is referred to no longer.",
      "documentation",
      "See that nothing in the spec rests on that page."),

  EXAMPLE_CHANGED(
      "An example changed, came or went.",
      "documentation",
      "Nothing; see that the spec's own example still fits."),
  PROSE_EDITED(
      "Words changed beside the facts: of a field, or of a section.",
      "documentation",
      "Read the page: correct what the spec says in its own words."),
  STRUCTURE_CHANGED(
      "How sure the nesting of a body is changed, or fields are nested otherwise on a page whose"
          + " nesting is not sure.",
      "documentation",
      "Decide where the fields belong."),
  FAULT_APPEARED(
      "The page contradicts itself where it did not.",
      "documentation",
      "Find out which is right; nothing else in the report follows from it."),
  FAULT_GONE("The page contradicts itself no longer.", "documentation", "Nothing."),
  UNREAD_APPEARED(
      "Something of the page is not understood that was before, or was not there.",
      "documentation",
      "Read it yourself: what it says is compared as text only."),
  UNREAD_GONE(
      "What was not understood of the page is gone, or is read now.", "documentation", "Nothing.");

  private final String meaning;
  private final String gravity;
  private final String advice;

  ChangeCheck(String meaning, String gravity, String advice) {
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
