package io.larkfit.spec.cli;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.record.Recorded;
import io.larkfit.spec.record.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Pages that are to be recorded. */
final class Update {

  private final Records records;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private String clash = "";

  Update(Records records) {
    this.records = records;
  }

  void add(Page page) {
    Page other = pages.put(page.source().url().value(), page);
    if (other != null && !other.hash().equals(page.hash())) {
      clash =
          "%s and %s come from one address, %s. Give one of them."
              .formatted(other.file(), page.file(), page.source().url().value());
    }
  }

  /**
   * Writes the records. A page that may be cut off does not replace a good record.
   *
   * @return the exit status
   * @throws InputException if it is not clear what to record; nothing is written then
   */
  int write(CommandLine command) throws IOException, InputException {
    if (!clash.isEmpty()) {
      throw new InputException(clash);
    }
    int status = 0;
    PrintWriter out = command.getOut();
    for (Page page : pages.values()) {
      Optional<Remark> cut =
          page.remarks().stream()
              .filter(remark -> remark.check() == Remark.Check.CUT_OFF)
              .findAny();
      if (cut.isPresent()) {
        command
            .getErr()
            .printf(
                Locale.ROOT,
                "%s:%d: %s It is not recorded. Fetch it anew.%n",
                page.file(),
                cut.get().line(),
                cut.get().message());
        status = 1;
      } else {
        out.println("Recorded: " + records.put(Recorded.of(page)));
      }
    }
    out.flush();
    command.getErr().flush();
    return status;
  }
}
