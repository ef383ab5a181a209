package io.larkfit.spec.release;

import io.larkfit.spec.release.OperationPairs.Pair;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSecurityRequirements;
import org.openapitools.openapidiff.core.model.schema.ChangedOperationId;

/**
 * Which credentials an operation asks for: alternatives, each a set. openapi-diff pairs them up by
 * their order, and finds nothing wrong with an operation that asked for none and asks for some.
 */
final class SecurityRule {

  private SecurityRule() {}

  static void check(OpenAPI old, OpenAPI now, Pair pair, Changes changes) {
    Set<Set<String>> before = alternatives(old, pair.before().operation());
    Set<Set<String>> after = alternatives(now, pair.after().operation());
    if (before.equals(after)) {
      return;
    }
    boolean breaks = !before.stream().allMatch(held -> after.stream().anyMatch(held::containsAll));
    String text = " takes %s, took %s".formatted(text(after), text(before));
    Kind kind = breaks ? Kind.CREDENTIAL_CHANGED : Kind.CREDENTIAL_ADDED;
    changes.add(Change.of(kind, pair.after().subject(), "credentials", text));
  }

  /** Whether openapi-diff found nothing but credentials, and the id, which others tell. */
  static boolean isAllThatChanged(ChangedOperation changed) {
    return changed.getChangedElements().stream()
        .filter(Objects::nonNull)
        .filter(Changed::isDifferent)
        .allMatch(
            element ->
                element instanceof ChangedSecurityRequirements
                    || element instanceof ChangedOperationId);
  }

  private static Set<Set<String>> alternatives(OpenAPI api, Operation operation) {
    List<SecurityRequirement> listed =
        operation.getSecurity() == null ? api.getSecurity() : operation.getSecurity();
    if (listed == null || listed.isEmpty()) {
      return Set.of(Set.of());
    }
    Set<Set<String>> alternatives = new LinkedHashSet<>();
    listed.forEach(requirement -> alternatives.add(new TreeSet<>(requirement.keySet())));
    return alternatives;
  }

  private static String text(Set<Set<String>> alternatives) {
    return alternatives.stream()
        .map(
            schemes ->
                schemes.isEmpty()
                    ? "no credential"
                    : schemes.stream()
                        .map(scheme -> "`" + scheme + "`")
                        .collect(Collectors.joining(" with ")))
        .sorted()
        .collect(Collectors.joining(" or "));
  }
}
