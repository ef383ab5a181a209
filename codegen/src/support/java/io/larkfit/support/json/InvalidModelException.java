package io.larkfit.support.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A model is not as the API's description demands; nothing was sent. */
public final class InvalidModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String[] violations;

  InvalidModelException(List<String> violations) {
    super(String.join("\n", violations));
    this.violations = violations.toArray(new String[0]);
  }

  /** All of them, each naming model and property, as in {@code Pet.name: is required}. */
  public List<String> violations() {
    return Collections.unmodifiableList(Arrays.asList(violations));
  }
}
