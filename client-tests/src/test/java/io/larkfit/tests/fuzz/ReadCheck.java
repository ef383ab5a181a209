package io.larkfit.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.squareup.moshi.JsonDataException;
import io.larkfit.json.Model;
import java.io.IOException;
import okio.Buffer;
import okio.ByteString;
import okio.Okio;
import okio.Source;

/** What an adapter reads, it writes and reads again; the rest it refuses as documented. */
final class ReadCheck {
  private ReadCheck() {}

  /** How reading ended: "read", or the name of a documented exception. */
  static String read(GeneratedAdapters.Subject subject, ByteString json) {
    try {
      Object value = subject.adapter().fromJson(Okio.buffer((Source) new Buffer().write(json)));
      if (value == null) {
        return "null";
      }
      if (value instanceof Enum<?> constant && constant.name().equals("UNRECOGNIZED")) {
        return "read"; // An enum that stands alone does not keep its raw value.
      }
      String written = subject.adapter().toJson(value);
      Object again = subject.adapter().fromJson(written);
      assertEquals(value, again, written);
      assertEquals(value.hashCode(), again.hashCode(), written);
      assertEquals(written, subject.adapter().toJson(again));
      assertFalse(value instanceof Model && value.toString().isEmpty());
      return "read";
    } catch (JsonDataException | IOException e) {
      return e.getClass().getSimpleName();
    } catch (RuntimeException | Error e) {
      return fail(subject + " of " + json + ": " + e, e);
    }
  }
}
