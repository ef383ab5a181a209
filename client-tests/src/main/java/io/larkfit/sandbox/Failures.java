package io.larkfit.sandbox;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The documented errors that coming calls are to meet, in order, per operation. */
final class Failures {
  private final Map<String, Queue<SpecError>> planned = new HashMap<>();

  void plan(SpecOperation operation, SpecError error) {
    planned.computeIfAbsent(operation.id(), id -> new ArrayDeque<>()).add(error);
  }

  /** The error that the operation's next call meets, or null if it may succeed. */
  @Nullable SpecError next(SpecOperation operation) {
    Queue<SpecError> queue = planned.get(operation.id());
    return queue == null ? null : queue.poll();
  }

  void clear() {
    planned.clear();
  }
}
