package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.ReportedCheck;

/**
 * The kinds of difference, whatever is compared: two versions of a page, a spec with its page, two
 * versions of a spec, two jars.
 */
public enum Check implements ReportedCheck {
  TITLE_CHANGED(Section.CHANGED, "The page has another title.", "documentation", "Copy the title."),
  URL_CHANGED(
      Section.CHANGED, "The page has another address.", "documentation", "Copy the address."),
  UPDATED_CHANGED(
      Section.CHANGED,
      "The page has another date.",
      "documentation",
      "Compare the page with the spec, then copy the date."),
  PAGE_EDITED(
      Section.CHANGED,
      "The page's bytes changed, but nothing that is read of them.",
      "documentation",
      "Nothing; record the page again."),

  OPERATION_ADDED(
      Section.ADDED, "There is an operation more.", "additive", "Draft it, or remove its record."),
  OPERATION_REMOVED(
      Section.REMOVED,
      "There is an operation less.",
      "breaking",
      "Remove it from the spec, or mark it deprecated first."),
  RECORD_MISSING(
      Section.CHANGED,
      "An operation has no recorded page.",
      "documentation",
      "Record the page: larkfit check PAGE --facts DIR --update"),
  DIFFERENCE_STALE(
      Section.CHANGED,
      "A deliberate difference is listed that there is no more.",
      "documentation",
      "Remove the entry from the list of deliberate differences, or correct it."),
  DEPRECATED(
      Section.DEPRECATED,
      "An operation, a parameter or a field is better not used any more.",
      "additive",
      "Set `deprecated`."),
  NO_LONGER_DEPRECATED(
      Section.CHANGED, "It may be used again.", "additive", "Remove `deprecated`."),

  METHOD_CHANGED(
      Section.CHANGED,
      "The HTTP method is another.",
      "breaking",
      "Move the operation below the method."),
  PATH_CHANGED(
      Section.CHANGED,
      "The path is another.",
      "breaking; documentation if only a path parameter is called otherwise",
      "Move the operation below the path."),
  SERVER_ADDED(Section.ADDED, "There is a host more.", "additive", "Add it to `servers`."),
  SERVER_REMOVED(Section.REMOVED, "There is a host less.", "breaking", "Remove it from `servers`."),
  SERVER_CHANGED(Section.CHANGED, "Calls go to another host.", "breaking", "Correct `servers`."),
  RATE_LIMIT_CHANGED(
      Section.CHANGED,
      "Calls may be made more or less often.",
      "breaking if one is lower, is new beside others, or has no number any more; otherwise additive, also if it is told for the first time",
      "Correct `x-larkfit-rate-limit`."),

  APP_TYPE_ADDED(
      Section.ADDED,
      "Another kind of app may call.",
      "additive",
      "Add it to `x-larkfit-app-types`."),
  APP_TYPE_REMOVED(
      Section.REMOVED,
      "A kind of app may call no longer.",
      "breaking",
      "Remove it from `x-larkfit-app-types`."),
  TOKEN_ADDED(
      Section.ADDED,
      "Another kind of token, or set of credentials, is accepted.",
      "additive; breaking if none was needed",
      "Add it to `security`."),
  TOKEN_REMOVED(
      Section.CHANGED,
      "A kind of token, or set of credentials, is accepted no longer.",
      "breaking; additive if none, or only a part of it, is needed now",
      "Remove it from `security`."),
  SCHEME_CHANGED(
      Section.CHANGED,
      "A credential is sent otherwise.",
      "breaking",
      "Correct the security scheme."),
  HELPDESK_CHANGED(
      Section.CHANGED,
      "The helpdesk's header is asked for, or is no longer.",
      "breaking if it is, additive if not",
      "Add `helpdeskToken` to `security`, or remove it."),
  SCOPE_ADDED(
      Section.ADDED,
      "A scope is named, any of which suffices.",
      "additive; breaking if none was needed",
      "Add it to `x-larkfit-scopes` of the operation, or `x-larkfit-field-scopes` of the field."),
  SCOPE_REMOVED(
      Section.CHANGED,
      "A scope, any of which suffices, is named no longer.",
      "breaking; additive if none is needed now",
      "Remove it from `x-larkfit-scopes` of the operation, or `x-larkfit-field-scopes` of the field."),
  FIELD_SCOPE_ADDED(
      Section.CHANGED,
      "Answers lack some fields without a scope that was not named before.",
      "breaking",
      "Add it to `x-larkfit-field-scopes` of the operation."),
  FIELD_SCOPE_REMOVED(
      Section.CHANGED,
      "No field of the answer needs a scope any longer.",
      "additive",
      "Remove it from `x-larkfit-field-scopes` of the operation."),
  VALUE_SCOPE_ADDED(
      Section.CHANGED,
      "A value of a field needs a scope that was not named before.",
      "additive; breaking if the value needed none",
      "Add it to `x-larkfit-value-scopes`."),
  VALUE_SCOPE_REMOVED(
      Section.CHANGED,
      "A value of a field does with a scope no longer.",
      "breaking; additive if the value needs none now",
      "Remove it from `x-larkfit-value-scopes`."),

  FIELD_ADDED(
      Section.ADDED,
      "There is a field, parameter, header or body more. One difference for an object, which names its members.",
      "additive; breaking if it has to be sent",
      "Add it to the spec."),
  FIELD_REMOVED(
      Section.REMOVED,
      "There is a field, parameter, header or body less. One difference for an object, which names its members.",
      "breaking; additive for a header of the response",
      "Remove it from the spec, or mark it deprecated first."),
  FIELD_RENAMED(
      Section.CHANGED,
      "A field is called otherwise: same place, same type, and the same words or nearly the same name.",
      "breaking; documentation if it is a path parameter, or a header in other capitals",
      "Rename it."),
  FIELD_MOVED(
      Section.CHANGED,
      "A field, the only one of its name and type, is in another object.",
      "breaking",
      "Move it."),
  TYPE_CHANGED(
      Section.CHANGED,
      "A field has another type.",
      "breaking; additive from integer to number in a request, from number to integer in a response, or where no type was given; documentation where none is given now",
      "Correct `type` or `items`.",
      "its Java type is another"),
  TYPE_RENAMED(
      Section.CHANGED,
      "A type is called otherwise and is the same in JSON.",
      "documentation",
      "Nothing; if the schema bears the old name, think about renaming it.",
      "its class has another name"),
  FORMAT_CHANGED(
      Section.CHANGED,
      "Values of the same type are written, or are as wide, otherwise.",
      "documentation",
      "Correct `format`.",
      "its Java type is another"),
  NULL_CHANGED(
      Section.CHANGED,
      "A field may be null, or never is.",
      "request: breaking if null is refused, additive if it is taken; response: the other way round",
      "Correct `nullable`."),
  ACCESS_CHANGED(
      Section.CHANGED,
      "A field is read-only or write-only, or is no longer.",
      "breaking if callers sent or read it; otherwise additive",
      "Correct `readOnly` or `writeOnly`."),
  STYLE_CHANGED(
      Section.CHANGED,
      "A parameter is written otherwise on the wire; the client does that.",
      "additive",
      "Correct `style` or `explode`."),
  MEDIA_TYPE_ADDED(
      Section.ADDED, "A body may be of another media type.", "additive", "Add it to `content`."),
  MEDIA_TYPE_REMOVED(
      Section.REMOVED,
      "A body is of a media type no longer.",
      "breaking",
      "Remove it from `content`."),
  ALTERNATIVE_ADDED(
      Section.ADDED, "A value may be of another schema.", "additive", "Add it to `oneOf`."),
  ALTERNATIVE_REMOVED(
      Section.REMOVED, "A value is of a schema no longer.", "breaking", "Remove it from `oneOf`."),
  REQUIRED_CHANGED(
      Section.CHANGED,
      "A field has to be there, or has to be no longer.",
      "request: breaking if it has to, additive if not; response: the other way round; documentation if only now is said what held before",
      "Correct `required`."),
  DEFAULT_CHANGED(
      Section.CHANGED,
      "Another value holds if a field is left out.",
      "breaking; additive if none was named; documentation in a response",
      "Correct `default`, and texts that name it."),
  FIXED_CHANGED(
      Section.CHANGED,
      "Another value is the only one allowed.",
      "breaking; additive if the bond went in a request or came in a response",
      "Correct the value that the spec fixes."),
  ENUM_ADDED(
      Section.CHANGED,
      "The values of a field are listed now.",
      "request: breaking; response: additive",
      "Make an `enum` of them.",
      "its Java type is another"),
  ENUM_REMOVED(
      Section.CHANGED,
      "The values of a field are listed no longer.",
      "additive: clients keep values that they do not know",
      "Remove the `enum`.",
      "its type goes"),
  ENUM_VALUE_ADDED(
      Section.ADDED,
      "A field may have another value.",
      "additive: clients keep values that they do not know",
      "Add it to the `enum`."),
  ENUM_VALUE_REMOVED(
      Section.REMOVED,
      "A field may have a value no longer.",
      "request: breaking; response: additive",
      "Remove it from the `enum`, or mark it deprecated first.",
      "its constant goes"),
  ENUM_MEANING_CHANGED(
      Section.CHANGED,
      "A value is explained in other words.",
      "documentation",
      "Read the page: if the value means something else now, so must the spec's text."),
  RULE_ADDED(
      Section.CHANGED,
      "Values obey a rule that they did not.",
      "request: breaking; response: additive",
      "Add the keyword that the difference names."),
  RULE_REMOVED(
      Section.CHANGED,
      "Values obey a rule no longer.",
      "additive",
      "Remove the keyword that the difference names."),
  RULE_CHANGED(
      Section.CHANGED,
      "A bound, a pattern or a condition is another.",
      "request: breaking if it is tighter anywhere, or another pattern; otherwise additive; documentation if the same bounds are put otherwise",
      "Correct the keyword that the difference names."),

  RESPONSE_ADDED(
      Section.ADDED,
      "There is an answer of another HTTP status.",
      "additive",
      "Add it to `responses`."),
  RESPONSE_REMOVED(
      Section.REMOVED,
      "There is no answer of an HTTP status any more, or no error has it.",
      "additive; breaking if success is read from it",
      "Remove it from `responses`."),
  ERROR_ADDED(
      Section.ADDED, "Another code is listed.", "additive", "Add it to `x-larkfit-errors`."),
  ERROR_REMOVED(
      Section.REMOVED,
      "A code is listed no longer.",
      "additive: who handles it waits in vain",
      "Remove it from `x-larkfit-errors`."),
  ERROR_STATUS_CHANGED(
      Section.CHANGED,
      "A code comes with another HTTP status.",
      "breaking; documentation if one side gives none",
      "Correct its `status`."),
  ERROR_KIND_CHANGED(
      Section.CHANGED,
      "Programs are told to react to a code otherwise.",
      "additive",
      "Correct its `kind`."),
  ERROR_TEXT_CHANGED(
      Section.CHANGED,
      "A code's message or the advice is worded otherwise.",
      "documentation",
      "Read the page: correct `meaning`, `remedy` and the example's `msg` if they say something else now."),
  ERROR_PAGE_ADDED(
      Section.CHANGED,
      "Another page of codes is referred to.",
      "documentation",
      "Read that page for codes that the operation lacks."),
  ERROR_PAGE_REMOVED(
      Section.CHANGED,
      "A page of codes is referred to no longer.",
      "documentation",
      "See that nothing in the spec rests on that page."),

  EXAMPLE_CHANGED(
      Section.CHANGED,
      "An example changed, came or went.",
      "documentation",
      "Nothing; see that the spec's own example still fits."),
  PROSE_EDITED(
      Section.CHANGED,
      "Words changed beside the facts: of a field, of a section, or of the spec.",
      "documentation",
      "Read the page: correct what the spec says in its own words."),
  STRUCTURE_CHANGED(
      Section.CHANGED,
      "How sure the nesting of a body is changed, or fields are nested otherwise on a page whose nesting is not sure.",
      "documentation",
      "Decide where the fields belong."),
  FAULT_APPEARED(
      Section.CHANGED,
      "The page contradicts itself where it did not.",
      "documentation",
      "Find out which is right; nothing else in the report follows from it."),
  FAULT_GONE(
      Section.CHANGED, "The page contradicts itself no longer.", "documentation", "Nothing."),
  UNREAD_APPEARED(
      Section.CHANGED,
      "Something of the page is not understood that was before, or was not there.",
      "documentation",
      "Read it yourself: what it says is compared as text only."),
  UNREAD_GONE(
      Section.CHANGED,
      "What was not understood of the page is gone, or is read now.",
      "documentation",
      "Nothing."),

  OPERATION_ID_CHANGED(
      Section.CHANGED,
      "Annotations, exceptions and the error catalogue know an operation by another id.",
      "documentation",
      "Nothing, if it is meant.",
      "its id is another"),
  JAVA_NAME_CHANGED(
      Section.CHANGED,
      "A method, its accessors, its interface or a class is called otherwise, or is in another package.",
      "documentation",
      "Nothing, if it is meant.",
      "its name is another"),
  ENUM_CONSTANT_RENAMED(
      Section.CHANGED,
      "The constant of a value is called otherwise.",
      "documentation",
      "Nothing, if it is meant.",
      "its name is another"),
  UNWRAP_CHANGED(
      Section.CHANGED,
      "Callers get another part of the answer.",
      "documentation",
      "Nothing, if it is meant.",
      "its type is another"),
  REPETITION_CHANGED(
      Section.CHANGED,
      "The client repeats a call after a failure, or does so no longer.",
      "additive",
      "Nothing, if it is meant."),
  JAVA_ADDED(Section.ADDED, "The jar has a class or member more.", "additive", "Nothing."),
  JAVA_CHANGED(
      Section.CHANGED,
      "A class or member differs, and callers need not care.",
      "additive",
      "Nothing."),
  JAVA_INCOMPATIBLE(
      Section.CHANGED,
      "A class or member differs, so that callers have to change.",
      "breaking",
      "Nothing, if it is meant."),
  JAVA_DEPRECATED(
      Section.DEPRECATED, "A class or member is better not used any more.", "additive", "Nothing."),
  JAVA_REMOVED(
      Section.REMOVED, "The jar has a class or member less.", "breaking", "Deprecate it first.");

  private final Section section;
  private final String meaning;
  private final String gravity;
  private final String advice;
  private final String loss;

  Check(Section section, String meaning, String gravity, String advice) {
    this(section, meaning, gravity, advice, "");
  }

  Check(Section section, String meaning, String gravity, String advice, String loss) {
    this.section = section;
    this.meaning = meaning;
    this.gravity = gravity;
    this.advice = advice;
    this.loss = loss;
  }

  /** Where Keep a Changelog puts it. */
  public Section section() {
    return section;
  }

  @Override
  public String id() {
    return Ids.of(this);
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /** The severity on the wire, which is the same whatever is compared, and when it is which. */
  @Override
  public String gravity() {
    return gravity;
  }

  @Override
  public String advice() {
    return advice;
  }

  /** What Java callers lose beside, as in {@code its constant goes}; empty if nothing. */
  public String loss() {
    return loss;
  }

  /** Whether only jars show it. */
  public boolean isJava() {
    return compareTo(JAVA_ADDED) >= 0;
  }
}
