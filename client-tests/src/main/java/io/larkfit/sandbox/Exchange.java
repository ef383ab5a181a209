package io.larkfit.sandbox;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, as they went over the wire.
 *
 * <p>{@code toString()} of the parts shows no header and no body, which hold credentials, so an
 * exchange can be logged.
 *
 * @param operationId the operation of the spec that the request names, or null if it names none
 * @param request what was sent
 * @param response what was answered
 * @param problems where the request contradicts the spec; empty if it doesn't
 */
public record Exchange(
    @Nullable String operationId,
    HttpRequest request,
    HttpResponse response,
    List<String> problems) {

  /** Copies the list. */
  public Exchange {
    problems = List.copyOf(problems);
  }
}
