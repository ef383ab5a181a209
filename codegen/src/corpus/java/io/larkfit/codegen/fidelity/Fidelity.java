package io.larkfit.codegen.fidelity;

import com.google.common.util.concurrent.ExecutionError;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Measures what generated code keeps of its document. */
public final class Fidelity {
  private static final long SEED = 20_240_531;

  private final Path spec;
  private final Documents documents;
  private final ApiSpec ir;
  private final GeneratedTypes types;
  private final Tally tally;

  private Fidelity(Path spec, ApiSpec ir, ClassLoader classes) {
    this.spec = spec;
    this.documents = new Documents(spec);
    this.ir = ir;
    this.types = new GeneratedTypes(ir, classes);
    this.tally = new Tally(spec.getFileName().toString());
  }

  /**
   * Measures one document. Never throws: what breaks off is counted as {@link
   * Figure#MEASURE_FAILED}.
   *
   * @param spec the document as it was given to the generator
   * @param ir what our parser made of it: tells which class stands for which schema
   * @param classes the compiled sources, {@code com.squareup.moshi} and {@code retrofit2} as this
   *     class sees them
   */
  public static FidelityReport measure(Path spec, ApiSpec ir, ClassLoader classes) {
    Fidelity fidelity = new Fidelity(spec, ir, classes);
    fidelity.guarded("measuring", fidelity::run);
    return fidelity.tally.report();
  }

  private void run() {
    Coverage coverage = new Coverage(documents, types, tally);
    coverage.compareDeclarations();
    List<Endpoint> endpoints = Endpoints.of(documents, ir, types, tally);
    OperationCoverage operations = new OperationCoverage(documents, coverage, tally);
    endpoints.forEach(
        endpoint -> guarded(endpoint.raw().pointer(), () -> operations.compare(endpoint)));

    Judge judge = new Judge(documents);
    Instances instances = new Instances(documents, judge, SEED);
    Codec codec = new Codec(types);
    Search search = new Search(documents);
    RoundTrip roundTrip = new RoundTrip(codec, new Rebuilder(types), search);
    guarded(
        "examples", new ExampleCheck(documents, coverage.bindings(), judge, roundTrip, tally)::run);
    InstanceCheck random =
        new InstanceCheck(instances, judge, roundTrip, new Tolerance(search), tally);
    ConstraintCheck constraints =
        new ConstraintCheck(documents, instances, judge, roundTrip, tally);
    structured(coverage.bindings())
        .forEach(
            (place, type) ->
                guarded(
                    place.pointer(),
                    () -> {
                      random.check(place, type);
                      if (!Codec.isCollection(type)) {
                        constraints.check(place, type);
                      }
                    }));
    guarded("calls", () -> call(endpoints, judge, instances, codec, search));
  }

  private void call(
      List<Endpoint> endpoints, Judge judge, Instances instances, Codec codec, Search search) {
    if (endpoints.isEmpty()) {
      return;
    }
    try (Loopback loopback = new Loopback()) {
      RequestJudge requests = RequestJudge.of(spec);
      if (requests == null) {
        tally.find(Figure.CALLS_UNTESTED, "#", "the validator cannot read the document");
        return;
      }
      Arguments arguments = new Arguments(documents, instances, codec);
      SecondOpinion second = new SecondOpinion(judge);
      CallCheck calls =
          new CallCheck(
              loopback, types, requests, second, arguments, instances, codec, search, tally);
      ParameterConstraintCheck constraints =
          new ParameterConstraintCheck(documents, judge, arguments, codec, calls, loopback, tally);
      for (Endpoint endpoint : Spread.of(endpoints, Limits.OPERATIONS)) {
        guarded(endpoint.raw().pointer(), () -> calls.check(endpoint));
        guarded(endpoint.raw().pointer(), () -> constraints.check(endpoint));
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void guarded(String what, Runnable measure) {
    try {
      measure.run();
    } catch (RuntimeException | StackOverflowError | ExecutionError | LinkageError e) {
      // The validators recurse in caches of Guava's, which wrap what overflows.
      StackTraceElement[] trace = e.getStackTrace();
      tally.find(Figure.MEASURE_FAILED, what, e + (trace.length == 0 ? "" : " at " + trace[0]));
    }
  }

  /** The schemas worth random instances, spread evenly if they are too many. */
  private Map<Place, Type> structured(Map<Place, Type> bindings) {
    List<Place> places = new ArrayList<>();
    bindings.forEach(
        (place, type) -> {
          Class<?> raw = Codec.raw(type);
          TypeDecl declaration = raw == null ? null : types.declaration(raw);
          // Elsewhere, the model that holds a collection checks it.
          boolean collection =
              (raw == List.class || raw == Map.class)
                  && place.pointer().matches("#/paths/.*/content/[^/]+/schema")
                  && !type.getTypeName().contains("okhttp3.");
          if (place.text("$ref") == null
              && (declaration instanceof Model || declaration instanceof Union || collection)) {
            places.add(place);
          }
        });
    Map<Place, Type> chosen = new LinkedHashMap<>();
    for (Place place : Spread.of(places, Limits.SCHEMAS)) {
      chosen.put(place, Objects.requireNonNull(bindings.get(place)));
    }
    return chosen;
  }
}
