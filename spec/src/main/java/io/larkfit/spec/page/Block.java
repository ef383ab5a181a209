package io.larkfit.spec.page;

/** A piece of a section, in the order of the page. */
sealed interface Block {

  /** The line that it begins in, from 1. */
  int line();

  /** Whether what follows belongs to the same cell, if this stands in one. */
  boolean hasBreak();

  /** A line of anything but a heading or a fence. */
  record Text(int line, String text) implements Block {

    boolean isBlank() {
      return text.isBlank();
    }

    boolean hasPipe() {
      return text.indexOf('|') >= 0;
    }

    @Override
    public boolean hasBreak() {
      return text.endsWith("  ");
    }
  }

  /** A fenced code block. */
  record Fence(int line, String info, String content, boolean hasBreak) implements Block {}
}
