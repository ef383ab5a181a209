package io.larkfit.spec.drift;

/** Compares some facts of a page with the spec. */
interface PageRule {

  void check(Comparison comparison);
}
