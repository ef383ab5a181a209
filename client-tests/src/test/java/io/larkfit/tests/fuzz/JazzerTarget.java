package io.larkfit.tests.fuzz;

import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.SpecTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;

/** What Jazzer runs in the profile {@code fuzz}: bytes that it chooses by what they reach. */
public final class JazzerTarget {
  private static final List<GeneratedAdapters.Subject> SUBJECTS = GeneratedAdapters.all();
  private static final AnswerCheck CALLS = new AnswerCheck();
  private static final int[] STATUSES = {200, 200, 400, 500};
  private static final String[] TYPES = {
    "application/json",
    "application/json; charset=gbk",
    "application/json; charset=utf-16",
    "text/html"
  };

  private JazzerTarget() {}

  /** Puts the spec's examples into the working directory, where Jazzer looks for inputs. */
  public static void fuzzerInitialize() throws IOException {
    int number = 0;
    for (SpecTree.Example example :
        Stream.concat(SpecTree.requestExamples(), SpecTree.responseExamples()).toList()) {
      for (int choice : new int[] {number, number * 7 % 128, 128 + number % 128}) {
        byte[] json = example.value().toString().getBytes(StandardCharsets.UTF_8);
        Buffer input = new Buffer().writeByte(choice).write(json);
        Files.write(Path.of("seed-" + number++), input.readByteArray());
      }
    }
  }

  /** The first byte chooses who reads the rest. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int choice = input[0] & 0xff;
    byte[] json = Arrays.copyOfRange(input, 1, input.length);
    if (choice < 128) {
      ReadCheck.read(SUBJECTS.get(choice % SUBJECTS.size()), ByteString.of(json));
    } else {
      OperationCall[] calls = OperationCall.values();
      CALLS.answer(
          calls[choice % calls.length], STATUSES[choice >> 2 & 3], TYPES[choice >> 4 & 3], json);
    }
  }
}
