package io.larkfit.tests.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.larkfit.json.GeneratedJsonAdapters;
import io.larkfit.json.Json;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the spec decodes, goes back out unchanged, and equals itself. */
class ExamplesTest {

  static Stream<Models.Sample> samples() {
    return Models.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyExampleDecodesAndReencodesEqual(Models.Sample sample) throws IOException {
    JsonAdapter<Object> adapter = Json.adapter(Models.classOf(sample.schema()));
    Object decoded = adapter.fromJson(sample.json().toString());
    assertNotNull(decoded);
    String encoded = adapter.toJson(decoded);
    assertEquals(sample.json(), Models.JSON.readTree(encoded));
    assertEquals(decoded, adapter.fromJson(encoded));
    assertEquals(decoded.hashCode(), adapter.fromJson(encoded).hashCode());
  }

  /** The trap stands before Moshi's own adapters, the reflective ones included. */
  @ParameterizedTest
  @MethodSource("samples")
  void noBuiltInAdapterIsEverReached(Models.Sample sample) throws IOException {
    JsonAdapter.Factory trap =
        (type, annotations, moshi) -> {
          throw new AssertionError("Moshi's own adapters are asked for " + type);
        };
    Moshi moshi = new Moshi.Builder().add(new GeneratedJsonAdapters()).add(trap).build();
    JsonAdapter<?> adapter = moshi.adapter(Models.classOf(sample.schema()));
    assertNotNull(adapter.fromJson(sample.json().toString()));
  }
}
