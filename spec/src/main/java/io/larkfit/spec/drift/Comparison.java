package io.larkfit.spec.drift;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A page beside the operation that is derived from it, and what was found between them. */
final class Comparison {

  private final Document document;
  private final Node operation;
  private final Page page;
  private final Set<Drift> found = new LinkedHashSet<>();

  Comparison(Document document, Node operation, Page page) {
    this.document = document;
    this.operation = operation;
    this.page = page;
  }

  Document document() {
    return document;
  }

  Node operation() {
    return operation;
  }

  Page page() {
    return page;
  }

  List<Drift> found() {
    return new ArrayList<>(found);
  }

  /** A place in the spec, or what is there of the way to it. */
  static String at(Node node, String key) {
    return node.has(key) ? node.at(key) : node.pointer();
  }

  void report(
      Check check,
      Severity severity,
      String subject,
      String onPage,
      String inSpec,
      String pointer,
      int line) {
    found.add(
        new Drift(
            check,
            severity,
            page.source().url().value(),
            subject,
            onPage,
            inSpec,
            pointer,
            line,
            check.advice()));
  }
}
