package io.larkfit.spec.page;

import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for signs that a page is cut off, which nothing else tells if it ends between two lines.
 */
final class Ending {

  private final PageText text;
  private Role last = Role.OTHER;
  private @Nullable Block lastBlock;
  private boolean hasExampleOrErrors;

  Ending(PageText text) {
    this.text = text;
  }

  /** Takes a section in, in the order of the page. */
  void add(Section section, Role role) {
    last = role;
    if (!section.blocks().isEmpty()) {
      lastBlock = section.blocks().get(section.blocks().size() - 1);
    }
    boolean response = role == Role.RESPONSE || role == Role.RESPONSE_BODY;
    hasExampleOrErrors |=
        role == Role.RESPONSE_EXAMPLE
            || role == Role.ERRORS
            || response && section.blocks().stream().anyMatch(Block.Fence.class::isInstance);
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    if (!text.complete()) {
      remarks.add(remark("The last line has no end: the page may be cut off."));
    }
    if (lastBlock instanceof Block.Text line && !line.isBlank() && line.hasBreak()) {
      remarks.add(remark("The last line ends within a cell: the page may be cut off."));
    }
    boolean inResponse = last == Role.RESPONSE || last == Role.RESPONSE_BODY;
    if (inResponse && !hasExampleOrErrors) {
      remarks.add(
          remark(
              "The page ends with its response, without an example or errors: it may be cut off."));
    }
    return remarks;
  }

  private Remark remark(String problem) {
    return new Remark(Check.CUT_OFF, problem, text.lines().size());
  }
}
