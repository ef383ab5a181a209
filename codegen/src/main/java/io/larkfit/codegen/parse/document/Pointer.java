package io.larkfit.codegen.parse.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JSON pointer as a URI fragment, such as {@code #/paths/~1pets/get}. */
public record Pointer(String text) {

  public static final Pointer ROOT = new Pointer("#");

  public static Pointer of(String... tokens) {
    return ROOT.child(tokens);
  }

  public Pointer child(String... tokens) {
    StringBuilder result = new StringBuilder(text);
    for (String token : tokens) {
      result.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return new Pointer(result.toString());
  }

  public Pointer child(String list, int index) {
    return child(list, Integer.toString(index));
  }

  /** The unescaped tokens of a {@code $ref} into the same document. */
  static List<String> tokens(String ref) {
    List<String> tokens = new ArrayList<>();
    for (String token : ref.substring(ref.indexOf('#') + 1).split("/", -1)) {
      if (!token.isEmpty()) {
        tokens.add(decode(token).replace("~1", "/").replace("~0", "~"));
      }
    }
    return tokens;
  }

  private static String decode(String token) {
    return token.indexOf('%') < 0
        ? token
        : URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text;
  }
}
