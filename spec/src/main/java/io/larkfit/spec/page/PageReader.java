package io.larkfit.spec.page;

import io.larkfit.spec.fact.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads documentation pages. Stateless, so it may be shared between threads. */
public final class PageReader {

  /**
   * Reads a file.
   *
   * @throws PageException if it is not a page, or is cut off or broken
   * @throws IOException if it cannot be read at all
   */
  public Page read(Path file) throws IOException, PageException {
    long size = Files.size(file);
    if (size > PageText.LIMIT) {
      throw PageText.tooLarge(file.toString(), size);
    }
    return read(file.toString(), Files.readAllBytes(file));
  }

  /**
   * Reads the bytes of a page.
   *
   * @param file a name for messages
   * @throws PageException if they are not a page, or one that is cut off or broken
   */
  public Page read(String file, byte[] bytes) throws PageException {
    PageText text = PageText.of(file, bytes);
    FrontMatter front = FrontMatter.of(text);
    Assembly assembly = new Assembly(text, front);
    Deque<Open> above = new ArrayDeque<>();
    for (Section section : Outline.of(text, front.next())) {
      while (!above.isEmpty() && above.peek().level >= section.level()) {
        above.pop();
      }
      Role parent = above.isEmpty() ? Role.OTHER : above.peek().role;
      Role role = Role.of(section.title(), section.level(), parent);
      above.push(new Open(section.level(), role));
      assembly.add(section, role);
    }
    return assembly.page();
  }

  /** A section that others may be in. */
  private record Open(int level, Role role) {}
}
