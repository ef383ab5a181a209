package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.sandbox.http.HttpRequest;
import java.util.Map;

/**
 * A request that names an operation of the spec.
 *
 * @param http what was read from the wire
 * @param operation the operation that method and path name
 * @param pathVariables the decoded path variables
 * @param body the JSON body; missing ({@link JsonNode#isMissingNode()}) if there is none or it is
 *     no JSON
 * @param logId the log id that the answer will carry
 */
record SandboxRequest(
    HttpRequest http,
    SpecOperation operation,
    Map<String, String> pathVariables,
    JsonNode body,
    String logId) {

  String pathVariable(String name) {
    String value = pathVariables.get(name);
    if (value == null) {
      throw new IllegalStateException(operation.id() + " has no path variable " + name);
    }
    return value;
  }
}
