package io.larkfit.spec.fact;

import java.util.List;

/**
 * What comes back.
 *
 * @param headers that the page describes
 * @param body the body
 * @param examples of the body
 * @param errors what can go wrong
 * @param errorPages addresses of error tables elsewhere
 */
public record Response(
    List<Field> headers,
    Body body,
    List<Example> examples,
    List<ErrorRow> errors,
    List<Located<String>> errorPages) {

  public Response {
    headers = List.copyOf(headers);
    examples = List.copyOf(examples);
    errors = List.copyOf(errors);
    errorPages = List.copyOf(errorPages);
  }
}
