package io.larkfit.codegen.golden;

/** The call type that the {@code envelopes} golden names. */
public interface BoxCall<T> {
  T execute();
}
