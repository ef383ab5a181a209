package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Listed errors and the failures in the examples are the same, each under its own HTTP status. */
final class ErrorExampleRule implements Rule {

  private static final String ID = "error-example";

  @Override
  public Stream<Finding> check(Document document) {
    List<ErrorCodes.Listed> general = ErrorCodes.listed(document.root());
    Set<Long> generalCodes =
        general.stream().map(ErrorCodes.Listed::code).collect(Collectors.toSet());
    Set<Long> shownAnywhere = new HashSet<>();
    List<Finding> findings =
        document
            .nodes(Place.OPERATION)
            .flatMap(
                operation -> {
                  List<ErrorCodes.Shown> shown = ErrorCodes.shown(document, operation);
                  shown.forEach(failure -> shownAnywhere.add(failure.code()));
                  return compare(answered(document, operation), shown, generalCodes);
                })
            .toList();
    Stream<Finding> unshown =
        general.stream()
            .filter(row -> !shownAnywhere.contains(row.code()))
            .map(ErrorExampleRule::unshown);
    return Stream.concat(findings.stream(), unshown);
  }

  /** The rest is {@link ErrorStatusRule}'s. */
  private static List<ErrorCodes.Listed> answered(Document document, Node operation) {
    return ErrorCodes.listed(operation).stream()
        .filter(row -> document.find(operation.at("responses", row.response())) != null)
        .toList();
  }

  private static Stream<Finding> compare(
      List<ErrorCodes.Listed> listed, List<ErrorCodes.Shown> shown, Set<Long> generalCodes) {
    Stream<Finding> unshown =
        listed.stream()
            .filter(row -> shown.stream().noneMatch(failure -> isSame(row, failure)))
            .map(ErrorExampleRule::unshown);
    Stream<Finding> unlisted =
        shown.stream()
            .filter(failure -> !(failure.isGeneral() && generalCodes.contains(failure.code())))
            .filter(failure -> listed.stream().noneMatch(row -> isSame(row, failure)))
            .map(
                failure ->
                    new Finding(
                        failure.pointer(),
                        ID,
                        "An example shows %s, which is not listed with this status"
                            .formatted(failure.code()),
                        "List it under x-larkfit-errors, or correct the example."));
    return Stream.concat(unshown, unlisted);
  }

  private static boolean isSame(ErrorCodes.Listed row, ErrorCodes.Shown failure) {
    return row.code() == failure.code() && row.response().equals(failure.response());
  }

  private static Finding unshown(ErrorCodes.Listed row) {
    return new Finding(
        row.pointer(),
        ID,
        "No example of the response %s shows %s".formatted(row.response(), row.code()),
        "Add an example of this failure to that response.");
  }
}
