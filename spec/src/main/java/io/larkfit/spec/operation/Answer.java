package io.larkfit.spec.operation;

import io.larkfit.spec.fact.Response;

/**
 * An answer of one status.
 *
 * @param status as the spec has it, as in {@code 404} or {@code default}
 * @param response what comes back
 * @param line its place
 */
public record Answer(String status, Response response, int line) {

  /** Whether it is what a page calls the response. */
  public boolean isSuccess() {
    return status.equals("200");
  }

  public boolean isDefault() {
    return status.equals("default");
  }
}
