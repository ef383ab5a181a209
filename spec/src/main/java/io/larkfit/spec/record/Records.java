package io.larkfit.spec.record;

import io.larkfit.spec.io.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of records, one for each page. A page is known by its source URL, which is also where
 * its record is found.
 */
public final class Records {

  private final Path directory;

  private Records(Path directory) {
    this.directory = directory;
  }

  /** The records below a folder, which need not exist. */
  public static Records in(Path directory) {
    return new Records(directory);
  }

  /**
   * All records, in the order of their paths.
   *
   * @throws RecordException if one is broken, or stands where that of another page belongs
   * @throws IOException if a file cannot be read
   */
  public List<Recorded> all() throws IOException, RecordException {
    List<Recorded> all = new ArrayList<>();
    for (Path file : files()) {
      all.add(read(file));
    }
    return all;
  }

  /**
   * The record of a page; null if there is none.
   *
   * @throws RecordException if it is broken
   * @throws IOException if the file cannot be read
   */
  public @Nullable Recorded find(String sourceUrl) throws IOException, RecordException {
    Path file = path(sourceUrl);
    return Files.exists(file) ? read(file) : null;
  }

  /** Where the record of a page is kept, whether there is one or not. */
  public Path path(String sourceUrl) {
    return directory.resolve(RecordPath.of(sourceUrl));
  }

  /**
   * Keeps a record in place of the one before, if they differ. The file changes at once or not at
   * all.
   *
   * @return the file
   */
  public Path put(Recorded recorded) throws IOException {
    Path file = path(recorded.page().source().url().value());
    WholeFile.write(file, RecordFile.write(recorded));
    return file;
  }

  private Recorded read(Path file) throws IOException, RecordException {
    Recorded recorded;
    try {
      recorded = RecordFile.read(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new RecordException(
          file.toString(), "The record is not in UTF-8.", "Restore the file.");
    }
    Path home = path(recorded.page().source().url().value());
    if (!home.equals(file)) {
      throw new RecordException(
          file.toString(), "The record is not in its place.", "Move it to " + home + ".");
    }
    return recorded;
  }

  /** Records have folders of their own; what stands beside those is something else. */
  private List<Path> files() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(RecordPath.SUFFIX))
          .filter(file -> directory.relativize(file).getNameCount() > 1)
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
