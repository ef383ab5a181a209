package io.larkfit.codegen.fidelity;

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

/** Measures what generated code keeps of its document. */
public final class Fidelity {
  private static final long SEED = 20_240_531;

  private final Documents documents;
  private final ApiSpec ir;
  private final GeneratedTypes types;
  private final Tally tally;

  private Fidelity(Path spec, ApiSpec ir, ClassLoader classes) {
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
                      constraints.check(place, type);
                    }));
  }

  private void guarded(String what, Runnable measure) {
    try {
      measure.run();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
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
          boolean collection = raw == List.class || raw == Map.class;
          if (place.text("$ref") == null
              && (declaration instanceof Model || declaration instanceof Union || collection)) {
            places.add(place);
          }
        });
    return spread(places, Limits.SCHEMAS, bindings);
  }

  private static Map<Place, Type> spread(List<Place> places, int most, Map<Place, Type> bindings) {
    Map<Place, Type> chosen = new LinkedHashMap<>();
    double step = Math.max(1, places.size() / (double) most);
    for (double i = 0; i < places.size(); i += step) {
      Place place = places.get((int) i);
      Type type = bindings.get(place);
      if (type != null) {
        chosen.put(place, type);
      }
    }
    return chosen;
  }
}
