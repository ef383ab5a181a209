package io.larkfit.internal;

import io.larkfit.Attempt;
import io.larkfit.CallListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of a client's listeners. No exception of theirs fails a call, or keeps another from hearing.
 */
final class CallListeners implements CallListener {
  private final List<CallListener> listeners;

  CallListeners(List<CallListener> listeners) {
    this.listeners = listeners;
  }

  @Override
  public void attempted(Attempt attempt) {
    for (CallListener listener : listeners) {
      try {
        listener.attempted(attempt);
      } catch (Exception e) {
        // Who only listens has no say in the call.
      }
    }
  }

  @Override
  public void warned(String problem, @Nullable Throwable cause) {
    for (CallListener listener : listeners) {
      try {
        listener.warned(problem, cause);
      } catch (Exception e) {
        // The same.
      }
    }
  }
}
