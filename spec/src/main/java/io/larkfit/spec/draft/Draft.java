package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * An OpenAPI document of what pages describe.
 *
 * @param text the document, as YAML
 * @param operations one for each page, in order
 */
public record Draft(String text, List<Operation> operations) {

  public Draft {
    operations = List.copyOf(operations);
  }

  /**
   * What became of one page.
   *
   * @param file its name
   * @param method the HTTP method
   * @param path of the operation
   * @param id the operation's
   * @param schemas how many the operation uses, shared ones left out
   * @param marks how many places wait for a decision
   */
  public record Operation(
      String file, String method, String path, String id, int schemas, int marks) {}

  /**
   * Drafts pages. The same pages give the same text.
   *
   * @throws DraftException if one of them cannot be drafted, or two are of the same operation
   */
  public static Draft of(List<Page> pages) throws DraftException {
    OneOfEach.check(pages);
    DraftDocument document = new DraftDocument();
    List<PagePlan> plans = new ArrayList<>();
    for (Page page : pages) {
      plans.add(document.plan(page));
    }
    Draft draft = document.write(plans);
    ReadBack.check(pages, draft);
    return draft;
  }

  /** How many places of the document wait for a decision. */
  public int marks() {
    return operations.stream().mapToInt(Operation::marks).sum();
  }
}
