package io.larkfit.spec.release;

import static io.larkfit.spec.fact.Severity.ADDITIVE;
import static io.larkfit.spec.fact.Severity.BREAKING;
import static io.larkfit.spec.fact.Severity.DOCUMENTATION;

import io.larkfit.spec.compare.Section;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Severity;

/**
 * The kinds of change that callers of a generated client meet, and what each means for them.
 *
 * <p>Kinds that begin with {@code ANSWER} are those of answers where the same difference means
 * something else in a request.
 */
public enum Kind {
  OPERATION_ADDED(Section.ADDED, ADDITIVE),
  OPERATION_REMOVED(Section.REMOVED, BREAKING),
  OPERATION_DEPRECATED(Section.DEPRECATED, ADDITIVE),
  /** Another HTTP method or path: an older client goes on calling the old one. */
  OPERATION_MOVED(Section.CHANGED, BREAKING),
  /** The id, by which annotations, exceptions and the error catalogue know the operation. */
  OPERATION_ID_CHANGED(Section.CHANGED, BREAKING),
  /** The Java method, its accessors in the facade, or its interface. */
  JAVA_NAME_CHANGED(Section.CHANGED, BREAKING),
  UNWRAP_CHANGED(Section.CHANGED, BREAKING),
  REPETITION_CHANGED(Section.CHANGED, ADDITIVE),

  PARAMETER_ADDED(Section.ADDED, ADDITIVE),
  REQUIRED_PARAMETER_ADDED(Section.CHANGED, BREAKING),
  PARAMETER_REMOVED(Section.REMOVED, BREAKING),
  PARAMETER_NOW_REQUIRED(Section.CHANGED, BREAKING),
  PARAMETER_NO_LONGER_REQUIRED(Section.CHANGED, ADDITIVE),
  PARAMETER_DEPRECATED(Section.DEPRECATED, ADDITIVE),
  /** How its value is written on the wire; the client does that. */
  PARAMETER_STYLE_CHANGED(Section.CHANGED, ADDITIVE),
  /** Its place in the path says which one it is, so a name is only a name. */
  PATH_PARAMETER_RENAMED(Section.CHANGED, DOCUMENTATION),

  REQUEST_BODY_ADDED(Section.CHANGED, BREAKING),
  REQUEST_BODY_REMOVED(Section.REMOVED, BREAKING),
  REQUEST_BODY_NOW_REQUIRED(Section.CHANGED, BREAKING),
  REQUEST_BODY_NO_LONGER_REQUIRED(Section.CHANGED, ADDITIVE),
  MEDIA_TYPE_ADDED(Section.ADDED, ADDITIVE),
  MEDIA_TYPE_REMOVED(Section.REMOVED, BREAKING),

  FIELD_ADDED(Section.ADDED, ADDITIVE),
  REQUIRED_FIELD_ADDED(Section.CHANGED, BREAKING),
  FIELD_REMOVED(Section.REMOVED, BREAKING),
  FIELD_NOW_REQUIRED(Section.CHANGED, BREAKING),
  FIELD_NO_LONGER_REQUIRED(Section.CHANGED, ADDITIVE),
  ANSWER_FIELD_NOW_REQUIRED(Section.CHANGED, ADDITIVE),
  /** What was always there may be missing, and its accessor null. */
  ANSWER_FIELD_NO_LONGER_REQUIRED(Section.CHANGED, BREAKING),
  FIELD_DEPRECATED(Section.DEPRECATED, ADDITIVE),
  NO_LONGER_DEPRECATED(Section.CHANGED, ADDITIVE),
  TYPE_CHANGED(Section.CHANGED, BREAKING),
  /** Null is taken now. */
  NULL_ALLOWED(Section.CHANGED, ADDITIVE),
  NULL_REFUSED(Section.CHANGED, BREAKING),
  ANSWER_NULL_ALLOWED(Section.CHANGED, BREAKING),
  ANSWER_NULL_REFUSED(Section.CHANGED, ADDITIVE),

  /** Read-only or write-only, or no longer. */
  ACCESS_CHANGED(Section.CHANGED, ADDITIVE),
  /** Read-only or write-only, where it was neither. */
  ACCESS_RESTRICTED(Section.CHANGED, BREAKING),

  /** Generated enums are open: an answer's new value was {@code UNRECOGNIZED} before. */
  ENUM_VALUE_ADDED(Section.ADDED, ADDITIVE),
  /** Its constant goes, from answers too. */
  ENUM_VALUE_REMOVED(Section.REMOVED, BREAKING),
  ENUM_CONSTANT_RENAMED(Section.CHANGED, BREAKING),
  RULE_TIGHTENED(Section.CHANGED, BREAKING),
  RULE_LOOSENED(Section.CHANGED, ADDITIVE),
  /** A client does not hold answers to the rules of their values. */
  ANSWER_RULE_CHANGED(Section.CHANGED, ADDITIVE),
  /** A call that leaves the value out means something else now. */
  DEFAULT_CHANGED(Section.CHANGED, BREAKING),
  DEFAULT_ADDED(Section.CHANGED, ADDITIVE),
  ANSWER_DEFAULT_CHANGED(Section.CHANGED, DOCUMENTATION),
  ALTERNATIVE_ADDED(Section.ADDED, ADDITIVE),
  ALTERNATIVE_REMOVED(Section.REMOVED, BREAKING),

  RESPONSE_ADDED(Section.ADDED, ADDITIVE),
  /** The answer that success is read from. */
  SUCCESS_RESPONSE_REMOVED(Section.REMOVED, BREAKING),
  RESPONSE_REMOVED(Section.REMOVED, ADDITIVE),
  RESPONSE_HEADER_CHANGED(Section.CHANGED, ADDITIVE),

  CREDENTIAL_ADDED(Section.ADDED, ADDITIVE),
  CREDENTIAL_CHANGED(Section.CHANGED, BREAKING),
  SECURITY_SCHEME_CHANGED(Section.CHANGED, BREAKING),
  SCOPE_ADDED(Section.ADDED, ADDITIVE),
  SCOPE_REMOVED(Section.CHANGED, BREAKING),
  /** Without it, something is left out of answers. */
  FIELD_SCOPE_ADDED(Section.CHANGED, BREAKING),
  FIELD_SCOPE_REMOVED(Section.CHANGED, ADDITIVE),
  APP_TYPE_ADDED(Section.ADDED, ADDITIVE),
  APP_TYPE_REMOVED(Section.REMOVED, BREAKING),
  RATE_LIMIT_LOWERED(Section.CHANGED, BREAKING),
  /** Higher, or told for the first time, or no longer told. */
  RATE_LIMIT_CHANGED(Section.CHANGED, ADDITIVE),
  ERROR_ADDED(Section.ADDED, ADDITIVE),
  ERROR_REMOVED(Section.REMOVED, ADDITIVE),
  ERROR_CHANGED(Section.CHANGED, ADDITIVE),
  ERROR_TEXT_CHANGED(Section.CHANGED, DOCUMENTATION),
  SERVER_ADDED(Section.ADDED, ADDITIVE),
  SERVER_REMOVED(Section.REMOVED, BREAKING),
  SERVER_CHANGED(Section.CHANGED, BREAKING),

  DOCUMENTATION_CHANGED(Section.CHANGED, DOCUMENTATION),
  /** What openapi-diff finds and no other kind covers, and calls compatible. */
  OTHER_CHANGED(Section.CHANGED, ADDITIVE),
  /** What openapi-diff finds and no other kind covers, and calls incompatible. */
  OTHER_INCOMPATIBLE(Section.CHANGED, BREAKING),

  JAVA_ADDED(Section.ADDED, ADDITIVE),
  JAVA_CHANGED(Section.CHANGED, ADDITIVE),
  JAVA_INCOMPATIBLE(Section.CHANGED, BREAKING),
  JAVA_DEPRECATED(Section.DEPRECATED, ADDITIVE),
  JAVA_REMOVED(Section.REMOVED, BREAKING);

  private final Section section;
  private final Severity severity;

  Kind(Section section, Severity severity) {
    this.section = section;
    this.severity = severity;
  }

  public Section section() {
    return section;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether only the jar shows it. */
  boolean isJava() {
    return switch (this) {
      case JAVA_ADDED, JAVA_CHANGED, JAVA_INCOMPATIBLE, JAVA_DEPRECATED, JAVA_REMOVED -> true;
      default -> false;
    };
  }

  /** Its name in JSON, which stays the same: {@code field-added}. */
  public String id() {
    return Ids.of(this);
  }
}
