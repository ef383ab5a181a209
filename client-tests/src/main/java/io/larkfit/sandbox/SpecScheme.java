package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One security scheme of the spec, reduced to how its credential travels.
 *
 * @param name the scheme's name
 * @param header the header that carries the credential
 * @param bearer whether the value follows the word {@code Bearer}
 */
record SpecScheme(String name, String header, boolean bearer) {

  static SpecScheme read(String name, JsonNode node) {
    String type = node.required("type").asText();
    if (type.equals("http") && node.path("scheme").asText().equalsIgnoreCase("bearer")) {
      return new SpecScheme(name, "Authorization", true);
    }
    if (type.equals("apiKey") && node.path("in").asText().equals("header")) {
      return new SpecScheme(name, node.required("name").asText(), false);
    }
    throw new IllegalStateException(
        "The sandbox knows bearer tokens and header keys only; security scheme "
            + name
            + " is "
            + node);
  }
}
