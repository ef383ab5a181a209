package io.larkfit.spec.tree;

import java.util.Arrays;

/** A set of the names of a table, each a number; immutable. */
final class Names {

  static final Names NONE = new Names(new long[0]);

  private final long[] words;
  private final int hash;

  private Names(long[] words) {
    this.words = words;
    this.hash = hash(words);
  }

  /** Sets differ in few bits, which must change all of the hash. */
  private static int hash(long[] words) {
    long hash = 0;
    for (long word : words) {
      hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  boolean has(int name) {
    int word = name >> 6;
    return word < words.length && (words[word] & 1L << name) != 0;
  }

  Names with(int name) {
    int word = name >> 6;
    long[] copy = Arrays.copyOf(words, Math.max(words.length, word + 1));
    copy[word] |= 1L << name;
    return new Names(copy);
  }

  /** How many names are in both. */
  int common(Names other) {
    int common = 0;
    for (int i = 0; i < Math.min(words.length, other.words.length); i++) {
      common += Long.bitCount(words[i] & other.words[i]);
    }
    return common;
  }

  boolean intersects(Names other) {
    for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  Names and(Names other) {
    long[] both = Arrays.copyOf(words, Math.min(words.length, other.words.length));
    for (int i = 0; i < both.length; i++) {
      both[i] &= other.words[i];
    }
    return new Names(trimmed(both));
  }

  Names or(Names other) {
    long[] any = Arrays.copyOf(words, Math.max(words.length, other.words.length));
    for (int i = 0; i < other.words.length; i++) {
      any[i] |= other.words[i];
    }
    return new Names(any);
  }

  /** Equal sets have equal words, so the last one is never empty. */
  private static long[] trimmed(long[] words) {
    int length = words.length;
    while (length > 0 && words[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(words, length);
  }

  int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Names names && hash == names.hash && Arrays.equals(words, names.words);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
