package io.larkfit.spec.release;

import io.larkfit.spec.io.InputException;
import io.larkfit.spec.release.OperationPairs.Pair;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** The changes from one document to another: those that openapi-diff finds, and the others. */
final class SpecComparison {

  private final SpecFile before;
  private final SpecFile after;
  private final OpenAPI old;
  private final OpenAPI now;
  private final OperationPairs operations;
  private final Changes changes = new Changes();

  private SpecComparison(SpecFile before, SpecFile after) {
    this.before = before;
    this.after = after;
    this.old = before.parse();
    this.now = after.parse();
    this.operations = OperationPairs.of(old, now);
  }

  static List<Change> of(SpecFile before, SpecFile after) throws InputException {
    SpecComparison comparison = new SpecComparison(before, after);
    comparison.operations();
    comparison.library(before.file() + ", " + after.file());
    comparison.rules();
    return comparison.changes.list();
  }

  private void operations() {
    for (SpecOperation operation : operations.added()) {
      String summary = operation.operation().getSummary();
      String text = " is new" + (summary == null ? "" : ": " + SpecTexts.sentence(summary));
      changes.add(Change.of(Kind.OPERATION_ADDED, operation.subject(), "operation", text));
    }
    for (SpecOperation operation : operations.removed()) {
      changes.add(
          Change.of(Kind.OPERATION_REMOVED, operation.subject(), "operation", " was removed"));
    }
  }

  private void library(String documents) throws InputException {
    Map<String, Pair> pairs = new HashMap<>();
    operations.pairs().forEach(pair -> pairs.put(pair.after().key(), pair));
    for (ChangedOperation changed : LibraryDiff.of(this::moved, after::parse, documents)) {
      String key =
          new SpecOperation(
                  changed.getPathUrl(), changed.getHttpMethod(), changed.getNewOperation(), null)
              .key();
      Pair pair = pairs.get(key);
      if (pair != null) {
        changed(pair, changed);
      }
    }
  }

  private void changed(Pair pair, ChangedOperation changed) {
    int told = changes.told();
    Subject subject = pair.after().subject();
    new OperationChanges(
            new Bodies(old, pair.before().operation()),
            new Bodies(now, pair.after().operation()),
            subject,
            changes)
        .add(changed);
    boolean silent = changes.told() == told;
    if (silent && !SecurityRule.isAllThatChanged(changed)) {
      Kind kind = changed.isIncompatible() ? Kind.OTHER_INCOMPATIBLE : Kind.OTHER_CHANGED;
      changes.add(Change.of(kind, subject, "other", " differs in what this report cannot name"));
    }
  }

  /** The old document, with its operations where they are in the new one. */
  private OpenAPI moved() {
    OpenAPI api = before.parse();
    operations.pairs().stream().filter(Pair::isMoved).forEach(pair -> move(api, pair));
    return api;
  }

  /** Puts an operation of the old document where it is in the new one, so that the two compare. */
  private static void move(OpenAPI api, Pair pair) {
    SpecOperation was = pair.before();
    PathItem item = Objects.requireNonNull(api.getPaths().get(was.path()), was.path());
    Operation operation = item.readOperationsMap().get(was.method());
    item.operation(was.method(), null);
    if (item.readOperations().isEmpty()) {
      api.getPaths().remove(was.path());
    }
    api.getPaths()
        .computeIfAbsent(pair.after().path(), path -> new PathItem())
        .operation(pair.after().method(), operation);
  }

  private void rules() {
    for (Pair pair : operations.pairs()) {
      NameRules.check(pair, changes);
      SecurityRule.check(old, now, pair, changes);
      PlatformRules.check(pair, changes);
      new FieldRules(
              new Bodies(old, pair.before().operation()),
              new Bodies(now, pair.after().operation()),
              pair.after().subject(),
              changes)
          .check();
    }
    DocumentRules.check(old, now, changes);
  }
}
