package io.larkfit.codegen.corpus;

import java.util.List;

/**
 * Examples of component schemas, decoded and encoded.
 *
 * @param survived came out equal
 * @param lost did not, each with its reason
 */
record ExampleCount(int survived, List<String> lost) {
  int total() {
    return survived + lost.size();
  }
}
