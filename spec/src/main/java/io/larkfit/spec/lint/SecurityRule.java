package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import java.util.stream.Stream;

/** Security requirements name schemes that exist. */
final class SecurityRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    return Requirements.all(document)
        .flatMap(
            requirement ->
                requirement.schemes().stream()
                    .filter(scheme -> document.find(Requirements.pointer(scheme)) == null)
                    .map(scheme -> unknown(requirement, scheme)));
  }

  private static Finding unknown(Requirements.Requirement requirement, String scheme) {
    return new Finding(
        requirement.pointer(),
        "security",
        "There is no security scheme " + scheme,
        "Name a scheme of components/securitySchemes, or add this one.");
  }
}
