package io.larkfit.spec.cli;

import io.larkfit.spec.page.PageFiles;
import io.larkfit.spec.page.Reading;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Reads the pages that a command is given, and says how far it is. */
final class Inputs {

  private Inputs() {}

  static void read(CommandLine command, List<Path> names, Consumer<Reading> taker) {
    PageFiles files = PageFiles.of(names);
    boolean terminal = command.getColorScheme().ansi().enabled();
    try (Progress progress =
        new Progress(command.getErr(), terminal, Clock.systemUTC(), "Reading pages")) {
      AtomicInteger done = new AtomicInteger();
      files.read(
          reading -> {
            taker.accept(reading);
            progress.reached(done.incrementAndGet(), files.size());
          });
    }
  }
}
