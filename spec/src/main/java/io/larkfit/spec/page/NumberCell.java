package io.larkfit.spec.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of numbers says: one, or a list of them.
 *
 * @param numbers in order; empty if the cell does not begin with one
 * @param rest what stands behind them: a range, words; empty if nothing
 */
record NumberCell(List<String> numbers, String rest) {

  private static final String NUMBER = "-?\\d{1,18}(?![A-Za-z0-9_])";
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern LIST =
      Pattern.compile("(" + NUMBER + "(?:(?:\n|\\s*+[/、,，]\\s*+)" + NUMBER + ")*+)\\s*+");

  /** Cells that say that there is no number. */
  private static final Pattern NONE = Pattern.compile("[-—/]*+|无");

  NumberCell {
    numbers = List.copyOf(numbers);
  }

  /** Reads a cell without markup. */
  static NumberCell of(String text) {
    Matcher list = LIST.matcher(text);
    if (!list.lookingAt()) {
      return new NumberCell(List.of(), NONE.matcher(text).matches() ? "" : text);
    }
    List<String> numbers = ONE.matcher(list.group(1)).results().map(MatchResult::group).toList();
    return new NumberCell(numbers, text.substring(list.end()));
  }
}
