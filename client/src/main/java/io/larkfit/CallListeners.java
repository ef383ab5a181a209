package io.larkfit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All of a client's listeners. None of them can fail a call, or keep another from hearing. */
final class CallListeners implements CallListener {
  private final List<CallListener> listeners = new CopyOnWriteArrayList<>();

  CallListeners(List<CallListener> listeners) {
    this.listeners.addAll(listeners);
  }

  @Override
  public void attempted(Attempt attempt) {
    tell(listener -> listener.attempted(attempt));
  }

  @Override
  public void warned(String problem, @Nullable Throwable cause) {
    tell(listener -> listener.warned(problem, cause));
  }

  private void tell(Consumer<CallListener> news) {
    for (CallListener listener : listeners) {
      try {
        news.accept(listener);
      } catch (Throwable e) {
        // Who only listens has no say in the call: not even by an error.
      }
    }
  }
}
