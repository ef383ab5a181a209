package io.larkfit.tests.fuzz;

import io.larkfit.tests.support.OperationCall;
import java.util.Arrays;
import java.util.List;
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
