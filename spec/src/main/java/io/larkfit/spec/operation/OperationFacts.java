package io.larkfit.spec.operation;

import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Endpoint;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a spec says of one operation, as the facts of a page, and what no page has. */
public final class OperationFacts {

  private static final Pattern HOST = Pattern.compile("^https?://[^/]+");

  private final Node node;
  private final Page page;
  private final List<Answer> answers;
  private final List<Located<String>> servers;
  private final Places places;

  OperationFacts(
      Node node, Page page, List<Answer> answers, List<Located<String>> servers, Places places) {
    this.node = node;
    this.page = page;
    this.answers = List.copyOf(answers);
    this.servers = List.copyOf(servers);
    this.places = places;
  }

  /** Where it stands. */
  public Node node() {
    return node;
  }

  /**
   * Its facts. A line is a place, and the URL has no host; a body is one field without a name, and
   * its fields are in that.
   */
  public Page page() {
    return page;
  }

  /** What comes back, for each status. */
  public List<Answer> answers() {
    return answers;
  }

  /** Its facts, with the host that a page has, if it is one of those that the spec has. */
  public Page hostedFor(Page other) {
    Located<String> server = serverFor(other);
    Endpoint endpoint = page.endpoint();
    Located<String> url =
        server == null
            ? endpoint.url()
            : new Located<>(server.value() + endpoint.url().value(), endpoint.url().line());
    return new Page(
        page.file(),
        page.hash(),
        page.source(),
        new Endpoint(endpoint.method(), url, endpoint.rateLimit(), endpoint.deprecated()),
        page.access(),
        page.request(),
        page.response(),
        page.prose(),
        page.remarks());
  }

  /** The hosts that a page does not have. */
  public List<Located<String>> otherServers(Page other) {
    Located<String> server = serverFor(other);
    return servers.stream().filter(another -> !another.equals(server)).toList();
  }

  private @Nullable Located<String> serverFor(Page other) {
    Matcher host = HOST.matcher(other.endpoint().url().value());
    String said = host.find() ? host.group() : "";
    return servers.stream()
        .filter(server -> server.value().equals(said))
        .findFirst()
        .orElse(servers.isEmpty() ? null : servers.get(0));
  }

  /**
   * A JSON pointer to a fact.
   *
   * @param place of it; if 0, the pointer is to where it would be
   * @param subject what it is about, as in {@code request.schedule.end_time#required}
   */
  public String pointer(int place, String subject) {
    return places.pointer(place, subject);
  }
}
