package io.larkfit.tests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okio.Buffer;
import okio.ByteString;

/** Writes JSON with faults: first of its structure, then of its bytes. */
final class JsonMutator {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "1",
          "-1",
          "1.5",
          "1e2",
          "1e400",
          "1e-400",
          "1e99999999999",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "1.10",
          "9".repeat(400),
          "9".repeat(5000),
          "0." + "3".repeat(5000),
          "NaN",
          "Infinity",
          "01",
          "\"\"",
          "\"0\"",
          "\"190002\"",
          "\"24:00\"",
          "\"2026-04-01\"",
          "\"1775019600\"",
          "\"UNRECOGNIZED\"",
          "\"\\ud83d\"",
          "\"\\ude00\\ud83d\"",
          "\"\\u0000\"",
          "\"\u2028\ufeff😀\"",
          "\"" + "x".repeat(20_000) + "\"",
          "'single'",
          "bare",
          "[]",
          "{}",
          "[null]",
          "[[[[]]]]",
          "{\"\":{}}",
          "{\"\\ud83d\":1}",
          "{\"code\":7}",
          nested("[", "]", 200),
          nested("[", "]", 300),
          nested("[", "]", 10_000),
          nested("{\"a\":", "}", 300),
          nested("{\"error\":", "}", 10_000),
          "[".repeat(10_000),
          " \n\t ".repeat(500) + "7");

  private static final List<String> NAMES =
      List.of("", "code", "msg", "error", "data", "log_id", "added", "\\ud83d", "\\u0000", "a.b");

  private static final List<ByteString> BYTES =
      List.of(
          ByteString.decodeHex("ff"),
          ByteString.decodeHex("c080"),
          ByteString.decodeHex("eda080"),
          ByteString.decodeHex("f4908080"),
          ByteString.decodeHex("e8af"),
          ByteString.decodeHex("00"),
          ByteString.decodeHex("efbbbf"),
          ByteString.encodeUtf8("\""),
          ByteString.encodeUtf8("\\"),
          ByteString.encodeUtf8(","),
          ByteString.encodeUtf8("}"),
          ByteString.encodeUtf8("]"),
          ByteString.encodeUtf8("/*"));

  private final Random random;
  private final List<JsonNode> others;
  private final StringBuilder text = new StringBuilder();

  /** One in how many places is changed; 0 for none. */
  private final int rate;

  JsonMutator(Random random, List<JsonNode> others) {
    this.random = random;
    this.others = others;
    this.rate = pick(List.of(0, 2, 5, 10, 10, 30, 30));
  }

  private static String nested(String open, String close, int depth) {
    return open.repeat(depth) + "0" + close.repeat(depth);
  }

  byte[] mutate(JsonNode json) {
    write(json);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    int edits = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
    for (int i = 0; i < edits; i++) {
      bytes = edit(bytes);
    }
    return bytes;
  }

  private void write(JsonNode json) {
    if (changes()) {
      text.append(random.nextInt(4) == 0 ? pick(others).toString() : pick(VALUES));
    } else if (json.isObject()) {
      String separator = "{";
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        for (int copies = copies(); copies > 0; copies--) {
          text.append(separator).append(name(member.getKey())).append(':');
          write(member.getValue());
          separator = ",";
        }
      }
      text.append(separator.equals("{") ? "{}" : "}");
    } else if (json.isArray()) {
      String separator = "[";
      for (JsonNode item : json) {
        for (int copies = copies(); copies > 0; copies--) {
          text.append(separator);
          write(item);
          separator = ",";
        }
      }
      text.append(separator.equals("[") ? "[]" : "]");
    } else {
      text.append(json);
    }
  }

  private boolean changes() {
    return rate > 0 && random.nextInt(rate) == 0;
  }

  private int copies() {
    return changes() ? 2 * random.nextInt(2) : 1;
  }

  private String name(String name) {
    return changes() ? '"' + pick(NAMES) + '"' : TextNode.valueOf(name).toString();
  }

  private byte[] edit(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(8));
    Buffer edited = new Buffer().write(bytes, 0, from);
    switch (random.nextInt(6)) {
      case 0: // cut off
        return edited.readByteArray();
      case 1: // doubled
        edited.write(bytes, from, to - from).write(bytes, from, to - from);
        break;
      case 2: // left out
        break;
      case 3: // flipped
        byte[] flipped = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < flipped.length; i += 3) {
          flipped[i] ^= (byte) (1 << random.nextInt(8));
        }
        edited.write(flipped);
        break;
      case 4: // put in
        edited.write(pick(BYTES)).write(bytes, from, to - from);
        break;
      default: // followed by something
        return edited.write(bytes, from, bytes.length - from).write(pick(BYTES)).readByteArray();
    }
    return edited.write(bytes, to, bytes.length - to).readByteArray();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
