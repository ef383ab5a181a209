package io.larkfit.spec.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
public final class Hashes {

  private Hashes() {}

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256.", e);
    }
  }

  /** Of a text, however it is broken into lines; empty if there is none. */
  public static String ofProse(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return plain.isEmpty() ? "" : sha256(plain.getBytes(StandardCharsets.UTF_8));
  }
}
