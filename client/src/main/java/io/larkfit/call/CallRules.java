package io.larkfit.call;

import io.larkfit.CallListener;
import io.larkfit.Pacer;
import io.larkfit.RepeatPolicy;
import io.larkfit.Sleeper;
import org.jspecify.annotations.Nullable;

/** What a client was told of how to make its calls. Immutable. */
public final class CallRules {
  private final RepeatPolicy repeats;
  private final @Nullable Pacer pacer;
  private final Sleeper sleeper;
  private final CallListener listener;
  private final String userAgent;
  private final long responseLimit;

  /**
   * The rules of one client.
   *
   * @param repeats when a call is sent again
   * @param pacer makes calls wait for their turn; null if none does
   * @param sleeper waits
   * @param listener hears of each attempt, and throws nothing
   * @param userAgent what requests say of who sends them
   * @param responseLimit how many bytes of an answer are taken into memory
   */
  public CallRules(
      RepeatPolicy repeats,
      @Nullable Pacer pacer,
      Sleeper sleeper,
      CallListener listener,
      String userAgent,
      long responseLimit) {
    this.repeats = repeats;
    this.pacer = pacer;
    this.sleeper = sleeper;
    this.listener = listener;
    this.userAgent = userAgent;
    this.responseLimit = responseLimit;
  }

  RepeatPolicy repeats() {
    return repeats;
  }

  @Nullable Pacer pacer() {
    return pacer;
  }

  Sleeper sleeper() {
    return sleeper;
  }

  CallListener listener() {
    return listener;
  }

  String userAgent() {
    return userAgent;
  }

  long responseLimit() {
    return responseLimit;
  }
}
