package io.larkfit.spec.page;

import java.util.List;

/**
 * A heading and what stands below it, up to the next heading of any level.
 *
 * @param level of the heading, from 1; 0 for what stands before the first
 * @param title trimmed
 * @param line of the heading, from 1
 * @param blocks what stands below it
 */
record Section(int level, String title, int line, List<Block> blocks) {

  Section {
    blocks = List.copyOf(blocks);
  }
}
