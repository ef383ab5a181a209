package io.larkfit.spec.fact;

import java.util.List;

/**
 * What is sent.
 *
 * @param headers other than those that carry credentials
 * @param path path parameters
 * @param query query parameters
 * @param body the body
 * @param examples of the body
 */
public record Request(
    List<Field> headers, List<Field> path, List<Field> query, Body body, List<Example> examples) {

  public Request {
    headers = List.copyOf(headers);
    path = List.copyOf(path);
    query = List.copyOf(query);
    examples = List.copyOf(examples);
  }
}
