package io.larkfit.tests.behaviour;

import com.lark.oapi.okhttp.internal.Version;
import io.larkfit.tests.peer.Difference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttp;

/** The page that shows all of it: {@code docs/behaviour.md}. */
final class Page {
  private static final String INTRO =
      """
      # What Larkfit does when things go wrong, and what Feishu's own SDK does

      Each row below is a situation that a server on loopback brings about, over real sockets: once
      for Larkfit (OkHttp %s), once for the official SDK (`com.larksuite.oapi:oapi-sdk:%s`, OkHttp
      %s inside), given the same arguments.

      %s
      A test writes this page, and fails if it is not what happens:

      ```sh
      mvn -pl client,client-tests test -Dtest=BehaviourTest -Dsurefire.failIfNoSpecifiedTests=false
      ```

      `-Dbehaviour.update` rewrites it. Beside the page, the test holds Larkfit to its promises in
      every row: the four above; that `NOT_SENT` and `REFUSED` are never said of what was done, nor
      `OUTCOME_UNKNOWN` where the outcome can be known; and that the exception names the operation
      and the cause.

      - **Larkfit**, **official SDK**: what the caller gets. Larkfit's failures are a
        `FeishuException` of the kind shown: `NOT_SENT`, `REFUSED`, `OUTCOME_UNKNOWN` (it may have
        been done: look before repeating it) or `UNDECODABLE` (it was done, the answer is spoilt).
        Of the SDK, the class of the exception, or `plain object` where nothing is thrown and the
        caller has to ask for the code.
      - **sent**: how many requests reached the server, those for tokens not counted. Larkfit waits
        between them as its `RetryPolicy` says; here no time passes.
      - **done**: how many creates the server carried out. Where an answer does not say, it did what
        it was asked: the case in which a repeat makes a duplicate.
      - **astray**: what of the SDK's requests came where it should not. Larkfit needs no such
        column.

      "Once" means that the server does it to one request, and then what is right; otherwise it does
      it to all.
      """;

  /** As the POM has it. */
  private static final String SDK = "2.5.3";

  private static final String HEAD =
      """
      | situation | call | Larkfit | sent | done | official SDK | sent | done | astray |
      |---|---|---|--:|--:|---|--:|--:|---|
      """;

  private static final String WIRE =
      """

      ## On the wire

      For the same inputs (`ParityCase`: each operation, fields left out and set, texts and ids of
      all kinds, each weekday, dates and moments) both send the same method, path, query and
      headers, the credentials among them, and equal JSON; the request for a token included. But:

      | part | Larkfit | official SDK | why |
      |---|---|---|---|
      """;

  private Page() {}

  /** As it should be. */
  static String of(List<Row> rows) {
    String groups =
        Group.all().stream().map(group -> section(group, rows)).collect(Collectors.joining("\n"));
    String inside = Version.userAgent().replaceAll(".*/", "");
    return INTRO.formatted(OkHttp.VERSION, SDK, inside, new Summary(rows).markdown())
        + "\n"
        + groups
        + WIRE
        + Stream.of(Difference.values())
            .map(difference -> difference.markdown() + "\n")
            .collect(Collectors.joining());
  }

  private static String section(Group group, List<Row> rows) {
    return "## "
        + group.title()
        + "\n\n"
        + HEAD
        + rows.stream()
            .filter(row -> row.group().title().equals(group.title()))
            .map(row -> row.markdown() + "\n")
            .collect(Collectors.joining());
  }
}
