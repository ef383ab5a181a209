package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Method, path and host. */
final class EndpointRule implements PageRule {

  private static final String SERVERS = "servers";

  @Override
  public void check(Comparison comparison) {
    Node operation = comparison.operation();
    Located<String> method = comparison.page().endpoint().method();
    if (!Operations.method(operation).equals(method.value())) {
      comparison.report(
          Check.METHOD_DIFFERS,
          Severity.BREAKING,
          "method",
          method.value(),
          Operations.method(operation),
          operation.pointer(),
          method.line());
    }
    String path = Operations.path(comparison.page());
    if (!Operations.path(operation).equals(path)) {
      comparison.report(
          Check.PATH_DIFFERS,
          // Names of parameters are not sent.
          Operations.parameters(operation, comparison.page()).isEmpty()
              ? Severity.BREAKING
              : Severity.DOCUMENTATION,
          "path",
          path,
          Operations.path(operation),
          Objects.requireNonNull(operation.parent()).pointer(),
          comparison.page().endpoint().url().line());
    }
    checkHost(comparison);
  }

  private static void checkHost(Comparison comparison) {
    String host = Operations.host(comparison.page());
    if (host.isEmpty()) {
      return;
    }
    Node holder = serverHolder(comparison.document(), comparison.operation());
    JsonNode servers = holder.json().path(SERVERS);
    int line = comparison.page().endpoint().url().line();
    boolean known = false;
    for (int i = 0; i < servers.size(); i++) {
      String server = servers.get(i).path("url").asText().replaceFirst("/+$", "");
      known |= server.equals(host);
      if (!server.equals(host)) {
        comparison.report(
            Check.HOST_NOT_ON_PAGE,
            Severity.BREAKING,
            "host",
            host,
            server,
            holder.at(SERVERS, Integer.toString(i)),
            line);
      }
    }
    if (!known) {
      String all =
          String.join(
              ", ",
              IntStream.range(0, servers.size())
                  .mapToObj(i -> servers.get(i).path("url").asText())
                  .toList());
      comparison.report(
          Check.HOST_MISSING_IN_SPEC,
          Severity.BREAKING,
          "host",
          host,
          all.isEmpty() ? Drift.NOTHING : all,
          Comparison.at(holder, SERVERS),
          line);
    }
  }

  /** Servers of an operation stand in place of those of its path, and these of the document's. */
  private static Node serverHolder(Document document, Node operation) {
    return Stream.of(operation, Objects.requireNonNull(operation.parent()))
        .filter(node -> node.has(SERVERS))
        .findFirst()
        .orElse(document.root());
  }
}
