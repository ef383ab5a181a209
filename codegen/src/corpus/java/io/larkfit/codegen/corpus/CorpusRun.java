package io.larkfit.codegen.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs generators over documents, two at a time, in this JVM. */
final class CorpusRun {
  private static final int THREADS = 2;

  private final List<Contender> contenders;
  private final Path scratch;
  private final Progress progress;
  private final boolean strictOnly;

  CorpusRun(List<Contender> contenders, Path scratch, Progress progress) {
    this(contenders, scratch, progress, false);
  }

  private CorpusRun(
      List<Contender> contenders, Path scratch, Progress progress, boolean strictOnly) {
    this.contenders = contenders;
    this.scratch = scratch;
    this.progress = progress;
    this.strictOnly = strictOnly;
  }

  /** Ours only, each document compiled once. */
  static CorpusRun quick(Path scratch, Progress progress) {
    return new CorpusRun(List.of(Contender.LARKFIT), scratch, progress, true);
  }

  /** The outcomes in the order of the documents, and of the generators for each. */
  List<Outcome> run(List<CorpusSpec> specs) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      Map<CorpusSpec, Future<List<Outcome>>> pending = new HashMap<>();
      specs.stream()
          .sorted(Comparator.comparingLong(CorpusRun::size).reversed())
          .forEach(spec -> pending.put(spec, workers.submit(() -> run(spec))));
      List<Outcome> outcomes = new ArrayList<>();
      for (CorpusSpec spec : specs) {
        outcomes.addAll(pending.get(spec).get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** The largest come first, so that no worker idles while the other still has one of them. */
  private static long size(CorpusSpec spec) {
    return spec.file().toFile().length();
  }

  private List<Outcome> run(CorpusSpec spec) {
    try {
      Trial trial = new Trial(spec, scratch, strictOnly);
      return contenders.stream().map(trial::run).toList();
    } finally {
      progress.step(spec.name());
    }
  }
}
