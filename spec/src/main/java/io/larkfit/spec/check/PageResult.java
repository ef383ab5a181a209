package io.larkfit.spec.check;

import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.page.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one file.
 *
 * @param file the name it was read under
 * @param state what became of it
 * @param page its facts; null if there are none
 * @param problem why there are none, with the remedy; empty if there are
 * @param changes since the version before
 * @param drifts how the spec differs
 * @param remarks contradictions and doubts of the page itself, if it was held against the spec
 */
public record PageResult(
    String file,
    State state,
    @Nullable Page page,
    String problem,
    List<Difference> changes,
    List<Drift> drifts,
    List<Remark> remarks) {

  public PageResult {
    remarks = List.copyOf(remarks);
    changes = List.copyOf(changes);
    drifts = List.copyOf(drifts);
  }

  /** What became of a file. */
  public enum State {
    /** It was compared. */
    COMPARED(null),
    /** The page came: there is no version before. */
    NEW(Severity.ADDITIVE),
    /** The page went: there is no version now. */
    GONE(Severity.BREAKING),
    /** It is a page of an operation that the spec does not have. */
    NOT_IN_SPEC(null),
    /** It describes no operation. */
    NO_OPERATION(null),
    /** It cannot be read. */
    UNREADABLE(null);

    private final @Nullable Severity severity;

    State(@Nullable Severity severity) {
      this.severity = severity;
    }
  }

  /** Of a file that gave no page. */
  static PageResult unread(Reading reading) {
    String file = reading.file().toString();
    if (reading instanceof Reading.Failed failed) {
      return new PageResult(
          file, State.UNREADABLE, null, failed.error(), List.of(), List.of(), List.of());
    }
    String reason = reading instanceof Reading.Skipped skipped ? skipped.reason() : "";
    return new PageResult(file, State.NO_OPERATION, null, reason, List.of(), List.of(), List.of());
  }

  /** Of a page whose operation the spec has. */
  static PageResult covered(Page page, List<Difference> changes, List<Drift> drifts) {
    return new PageResult(page.file(), State.COMPARED, page, "", changes, drifts, page.remarks());
  }

  /** Of a page whose operation the spec does not have. */
  static PageResult uncovered(Page page, List<Difference> changes) {
    return new PageResult(
        page.file(), State.NOT_IN_SPEC, page, "", changes, List.of(), page.remarks());
  }

  /** Of a page whose versions alone were looked at. */
  static PageResult version(Page page, State state, List<Difference> changes) {
    return new PageResult(page.file(), state, page, "", changes, List.of(), List.of());
  }

  /** Whether there is something to tell that a person should act on. */
  private boolean hasFindings() {
    return state == State.UNREADABLE || !changes.isEmpty() || !drifts.isEmpty();
  }

  /** Whether there is more to say than its name. */
  boolean isWorthTelling() {
    return hasFindings() || (state == State.COMPARED && !remarks.isEmpty());
  }

  /** For sorting: pages that cannot be read first, then by their gravest difference. */
  int gravity() {
    return state == State.UNREADABLE
        ? -1
        : severities().mapToInt(Severity::ordinal).min().orElse(Severity.values().length);
  }

  Stream<Severity> severities() {
    return Stream.of(
            Stream.ofNullable(state.severity),
            changes.stream().map(Difference::severity),
            drifts.stream().map(Drift::severity))
        .flatMap(severities -> severities);
  }
}
