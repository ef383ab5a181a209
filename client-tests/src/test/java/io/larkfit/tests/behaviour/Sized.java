package io.larkfit.tests.behaviour;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;

/** A body of many letters between two texts, never in memory as a whole. */
final class Sized implements MockResponseBody {
  private static final int MEGABYTE = 1 << 20;

  private final String head;
  private final int megabytes;
  private final String tail;

  Sized(String head, int megabytes, String tail) {
    this.head = head;
    this.megabytes = megabytes;
    this.tail = tail;
  }

  @Override
  public long getContentLength() {
    return head.length() + (long) MEGABYTE * megabytes + tail.length();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] letters = "a".repeat(MEGABYTE).getBytes(US_ASCII);
    sink.writeUtf8(head);
    for (int i = 0; i < megabytes; i++) {
      sink.write(letters);
    }
    sink.writeUtf8(tail);
  }
}
