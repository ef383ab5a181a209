package io.larkfit.spec.drift;

import io.larkfit.spec.record.Wording;

/** Compares texts of which the page's may be a hash. */
final class Words {

  private Words() {}

  static boolean same(String onPage, String inSpec) {
    return Wording.isHash(onPage) ? onPage.equals(Wording.hash(inSpec)) : onPage.equals(inSpec);
  }
}
