package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call: from its arguments to a value or a {@link FeishuException}, whatever happens
 * on the way.
 *
 * <p>A thread of the client works on it. Whoever else wants it to end (its deadline, an interrupted
 * caller, a closed client) gives it up: that ends it at once, and tells what is known of it then.
 */
final class Run<T> implements Runnable {
  private final Endpoint<T> endpoint;
  private final retrofit2.Call<?> draft;
  private final CallOptions options;
  private final Deadline deadline;
  private final Tries<T> tries;
  private final CompletableFuture<FeishuResponse<T>> outcome = new CompletableFuture<>();
  private @Nullable Thread worker;
  private @Nullable HttpAttempt<T> current;
  private @Nullable FeishuException last;
  private boolean over;

  Run(Endpoint<T> endpoint, retrofit2.Call<?> draft, CallOptions options) {
    Transport transport = endpoint.transport();
    this.endpoint = endpoint;
    this.draft = draft;
    this.options = options;
    this.deadline =
        new Deadline(transport.timeout(options), () -> transport.end(this, "it timed out"));
    this.tries = new Tries<>(endpoint, deadline, this);
  }

  /** A response, or a {@link FeishuException}. */
  CompletableFuture<FeishuResponse<T>> outcome() {
    return outcome;
  }

  /** Lets the deadline count. */
  void start() {
    deadline.start();
  }

  /** Ends it before anybody worked on it. */
  void refuse(FeishuException failure) {
    fail(failure);
    deadline.end();
  }

  /** Works on it until it ends. */
  @Override
  public void run() {
    enter(Thread.currentThread());
    try {
      complete(tries.perform(endpoint.request(draft, options)));
    } catch (InterruptedException e) {
      giveUp("its thread was interrupted");
    } catch (Throwable e) {
      fail(e);
    } finally {
      enter(null);
      deadline.end();
    }
  }

  private void complete(FeishuResponse<T> response) {
    if (settle()) {
      outcome.complete(response);
    } else if (response.body() instanceof ResponseBody) {
      ((ResponseBody) response.body()).close();
    }
  }

  /** If the run was given up, this is an effect of it, and whoever did so tells. */
  private void fail(Throwable failure) {
    if (settle()) {
      outcome.completeExceptionally(failure);
    }
  }

  /** Ends it, unless it has ended: a download may still be read then. */
  void giveUp(String why) {
    HttpAttempt<T> abandoned;
    FeishuException failure;
    synchronized (this) {
      if (!settle()) {
        return;
      }
      abandoned = current;
      int number = abandoned == null ? 1 : abandoned.number();
      failure = endpoint.failures(number).gaveUp(why, abandoned, last);
      if (worker != null) {
        worker.interrupt();
      }
    }
    // Before its caller hears of it, who may do anything then, and for any time.
    if (abandoned != null) {
      abandoned.cancel();
    }
    outcome.completeExceptionally(failure);
  }

  /** Decides, once, how it ends; true for the one that does. */
  private synchronized boolean settle() {
    boolean first = !over;
    over = true;
    return first;
  }

  synchronized boolean isOver() {
    return over;
  }

  /**
   * Asks whether there is still a need for it.
   *
   * @throws InterruptedException if there is none
   */
  void goOn() throws InterruptedException {
    if (isOver()) {
      throw new InterruptedException();
    }
  }

  private synchronized void enter(@Nullable Thread thread) {
    worker = thread;
  }

  /**
   * An attempt is about to be made.
   *
   * @throws InterruptedException if there is no need any more
   */
  synchronized void begin(HttpAttempt<T> attempt) throws InterruptedException {
    goOn();
    current = attempt;
  }

  /** The attempt failed, and there will be another. */
  synchronized void failed(FeishuException failure) {
    current = null;
    last = failure;
  }
}
