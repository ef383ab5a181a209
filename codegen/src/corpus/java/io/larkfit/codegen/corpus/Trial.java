package io.larkfit.codegen.corpus;

import io.larkfit.codegen.GeneratorOptions;
import io.larkfit.codegen.fidelity.Fidelity;
import io.larkfit.codegen.fidelity.FidelityReport;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.parse.SpecParser;
import io.larkfit.codegen.parse.document.SpecError;
import io.larkfit.codegen.parse.document.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Everything that is done with one document: generate, compile, load, measure. */
final class Trial {
  private final CorpusSpec spec;
  private final Path scratch;
  private final boolean strictOnly;
  private final Members members;
  private final Examples examples;

  /**
   * A trial.
   *
   * @param strictOnly compiles ours under lint only: quicker, and the size of the classes is not
   *     what users get
   */
  Trial(CorpusSpec spec, Path scratch, boolean strictOnly) {
    this.spec = spec;
    this.scratch = scratch;
    this.strictOnly = strictOnly;
    SpecTree tree = SpecTree.read(spec.file());
    this.members = new Members(tree);
    this.examples = new Examples(tree);
  }

  /** Whatever goes wrong concerns this document only. */
  Outcome run(Contender contender) {
    try {
      return measure(contender);
    } catch (RuntimeException | Error e) {
      return failed(contender, new Attempt(null, null, List.of(), 0, e), e);
    }
  }

  private Outcome measure(Contender contender) {
    Attempt attempt = Attempt.of(contender, spec.file(), scratch);
    if (attempt.failure() != null) {
      return failed(contender, attempt, attempt.failure());
    }
    Compiler compiler = new Compiler(contender.classPath());
    if (contender != Contender.LARKFIT) {
      return stock(contender, attempt, compiler.compile(attempt.files()));
    }
    if (strictOnly) {
      Compiler.Compiled compiled = compiler.lint(attempt.files());
      return ours(attempt, compiled, compiled.messages());
    }
    Compiler.Compiled compiled = compiler.compile(attempt.files());
    List<String> messages =
        compiled.messages().isEmpty()
            ? compiler.lint(attempt.files()).messages()
            : compiled.messages();
    return ours(attempt, compiled, messages);
  }

  private Outcome failed(Contender contender, Attempt attempt, Throwable failure) {
    List<SpecError> refusal =
        failure instanceof SpecException refused ? refused.errors() : List.of();
    return new Outcome(
        spec.name(),
        contender,
        refusal.isEmpty() ? Outcome.Verdict.CRASHED : Outcome.Verdict.REFUSED,
        0,
        0,
        0,
        attempt.nanos(),
        0,
        List.of(failure.toString()),
        List.of(),
        refusal,
        MemberCount.NONE,
        examples.none(failure.getClass().getSimpleName()),
        FidelityReport.NONE);
  }

  private Outcome ours(Attempt attempt, Compiler.Compiled compiled, List<String> messages) {
    SpecParser parser =
        new SpecParser(
            Objects.requireNonNull(attempt.document()),
            GeneratorOptions.of(Objects.requireNonNull(attempt.config())));
    ApiSpec ir = parser.parse();
    LoadedClasses classes = new LoadedClasses(compiled.classes(), Contender.LARKFIT.libraries());
    FidelityReport fidelity =
        messages.isEmpty() ? Fidelity.measure(spec.file(), ir, classes) : FidelityReport.NONE;
    return outcome(
        Contender.LARKFIT,
        attempt,
        compiled,
        messages,
        parser.notices(),
        new LarkfitBinding(ir, classes),
        fidelity);
  }

  private Outcome stock(Contender contender, Attempt attempt, Compiler.Compiled compiled) {
    LoadedClasses classes = new LoadedClasses(compiled.classes(), contender.libraries());
    return outcome(
        contender,
        attempt,
        compiled,
        compiled.messages(),
        List.of(),
        StockBinding.of(contender, Objects.requireNonNull(attempt.config()), classes),
        FidelityReport.NONE);
  }

  private Outcome outcome(
      Contender contender,
      Attempt attempt,
      Compiler.Compiled compiled,
      List<String> messages,
      List<String> notices,
      Binding binding,
      FidelityReport fidelity) {
    boolean sound = messages.isEmpty();
    return new Outcome(
        spec.name(),
        contender,
        sound ? Outcome.Verdict.COMPILED : Outcome.Verdict.BROKEN,
        attempt.files().size(),
        attempt.lines(),
        sound ? compiled.bytes() : 0,
        attempt.nanos(),
        compiled.nanos(),
        messages,
        notices,
        List.of(),
        sound ? members.count(binding) : MemberCount.NONE,
        sound ? examples.count(binding) : examples.none("not compiled"),
        fidelity);
  }
}
