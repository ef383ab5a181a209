package io.larkfit.spec.page;

import io.larkfit.spec.fact.Page;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The files that a command is given: pages, and directories of pages. A directory stands for all
 * {@code *.md} files below it, in either case, sorted by name; what is hidden in it is passed over.
 */
public final class PageFiles {

  /** So many files are read before what is read of them is forgotten. */
  private static final int AT_ONCE = 256;

  private static final String SUFFIX = ".md";

  private final List<Source> sources = new ArrayList<>();

  private PageFiles() {}

  /** A file to read, or what is known of it already. */
  private interface Source {
    Reading read();
  }

  /** Finds the files that some names stand for; none of them is opened yet. */
  public static PageFiles of(List<Path> names) {
    PageFiles files = new PageFiles();
    for (Path name : names) {
      if (Files.isDirectory(name)) {
        files.addAll(name);
      } else {
        files.sources.add(() -> read(name, false));
      }
    }
    return files;
  }

  /** How many files there are. */
  public int size() {
    return sources.size();
  }

  /**
   * Reads the files, several at once.
   *
   * @param taker is given one reading after the other, in the order of the files, on the thread of
   *     the caller; those that it does not keep are forgotten
   */
  public void read(Consumer<? super Reading> taker) {
    for (int from = 0; from < sources.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, sources.size());
      sources.subList(from, to).parallelStream().map(Source::read).toList().forEach(taker);
    }
  }

  /** Reads the files, several at once, and keeps all readings, in the order of the files. */
  public List<Reading> read() {
    List<Reading> readings = new ArrayList<>(size());
    read(readings::add);
    return List.copyOf(readings);
  }

  private void addAll(Path directory) {
    List<Path> found = new ArrayList<>();
    List<Reading> failed = new ArrayList<>();
    try {
      Files.walkFileTree(directory, new Finder(directory, found, failed));
    } catch (IOException e) {
      failed.add(failed(directory, e));
    }
    found.sort(Comparator.comparing(Path::toString));
    found.forEach(file -> sources.add(() -> read(file, true)));
    failed.forEach(reading -> sources.add(() -> reading));
    if (found.isEmpty() && failed.isEmpty()) {
      Reading none =
          new Reading.Failed(directory, directory + ": There is no " + SUFFIX + " file in it.");
      sources.add(() -> none);
    }
  }

  /** Finds what is not hidden. */
  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found;
    private final List<Reading> failed;

    Finder(Path root, List<Path> found, List<Reading> failed) {
      this.root = root;
      this.found = found;
      this.failed = failed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(root) && isHidden(directory);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)
          && !isHidden(file)
          && !Files.isDirectory(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed.add(PageFiles.failed(file, e));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }

  private static Reading read(Path file, boolean found) {
    try {
      Page page = new PageReader().read(file);
      return new Reading.Read(file, page);
    } catch (PageException e) {
      return found && e.isOfAnotherKind()
          ? new Reading.Skipped(file, e.getMessage())
          : new Reading.Failed(file, e.getMessage());
    } catch (IOException e) {
      return failed(file, e);
    }
  }

  private static Reading failed(Path file, IOException e) {
    String problem =
        e instanceof NoSuchFileException
            ? "There is no such file."
            : e instanceof AccessDeniedException
                ? "The file may not be read; look at its permissions."
                : "The file cannot be read: " + e.getMessage();
    return new Reading.Failed(file, file + ": " + problem);
  }
}
