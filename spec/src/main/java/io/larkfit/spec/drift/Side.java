package io.larkfit.spec.drift;

import io.larkfit.spec.fact.Severity;

/** Who sends a value: what is a comfort to the one side may be an imposition on the other. */
enum Side {
  REQUEST,
  RESPONSE;

  /** The page allows less than the spec does. */
  Severity narrower() {
    return this == REQUEST ? Severity.BREAKING : Severity.ADDITIVE;
  }

  /** The page allows more than the spec does. */
  Severity wider() {
    return this == REQUEST ? Severity.ADDITIVE : Severity.BREAKING;
  }
}
