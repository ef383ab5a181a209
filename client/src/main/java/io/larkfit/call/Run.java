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
    outcome.completeExceptionally(failure);
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
    boolean isLate = !outcome.complete(response);
    if (isLate && response.body() instanceof ResponseBody) {
      ((ResponseBody) response.body()).close();
    }
  }

  private void fail(Throwable failure) {
    synchronized (this) {
      if (over) {
        // An effect of being given up, of which whoever did so tells.
        return;
      }
    }
    outcome.completeExceptionally(failure);
  }

  /** Ends it, unless it has ended: a download may still be read then. */
  void giveUp(String why) {
    HttpAttempt<T> abandoned;
    FeishuException failure;
    synchronized (this) {
      if (over || outcome.isDone()) {
        return;
      }
      over = true;
      abandoned = current;
      int number = abandoned == null ? 1 : abandoned.number();
      failure = endpoint.failures(number).gaveUp(why, abandoned, last);
      if (worker != null) {
        worker.interrupt();
      }
    }
    outcome.completeExceptionally(failure);
    if (abandoned != null) {
      abandoned.cancel();
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
    if (over) {
      throw new InterruptedException();
    }
    current = attempt;
  }

  /** The attempt failed, and there will be another. */
  synchronized void failed(FeishuException failure) {
    current = null;
    last = failure;
  }
}
