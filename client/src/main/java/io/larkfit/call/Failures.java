package io.larkfit.call;

import io.larkfit.DocumentedError;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.auth.CredentialException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Says what it means that a call has no answer: it was not sent, or it was, and nothing came to its
 * end. {@link AnswerFailures} has the rest.
 */
final class Failures {
  private static final List<String> TOKEN_REFUSED =
      Arrays.asList("token-invalid", "token-malformed", "user-token-invalid");

  private static final String NOTHING_SENT =
      "It is safe to send again. The time of a call includes finding the server, connecting, and"
          + " fetching a token.";

  private final Operation operation;
  private final int number;

  /**
   * For one attempt of a call.
   *
   * @param number from 1
   */
  Failures(Operation operation, int number) {
    this.operation = operation;
    this.number = number;
  }

  /** Whether the platform says that it does not take this token, though it may take another. */
  static boolean isTokenRefused(FeishuException failure) {
    DocumentedError documented = failure.documented();
    return documented != null && TOKEN_REFUSED.contains(documented.kind());
  }

  /** An argument from which no request can be made. */
  FeishuException badArgument(RuntimeException e) {
    return start(Kind.NOT_SENT)
        .problem(e.getMessage())
        .advice("Give that argument a value that the operation takes.")
        .cause(e)
        .build();
  }

  FeishuException closed() {
    return start(Kind.NOT_SENT)
        .problem("its client is closed")
        .advice("Close a Feishu after its last call.")
        .build();
  }

  FeishuException noTurn(Duration turn) {
    return start(Kind.NOT_SENT)
        .problem("its turn is only in " + turn.toMillis() + " ms, later than its deadline")
        .advice("Make fewer calls of this operation at once, or give them more time.")
        .build();
  }

  FeishuException pacerFailed(Exception e) {
    return start(Kind.NOT_SENT)
        .problem("its pacer failed with " + e.getClass().getName())
        .advice("See the cause.")
        .cause(e)
        .build();
  }

  /**
   * The call was ended from outside.
   *
   * @param current the attempt that was being made, if one was; abandoned here
   * @param last what the attempt before failed with, if there was one
   */
  FeishuException gaveUp(
      String why, @Nullable HttpAttempt<?> current, @Nullable FeishuException last) {
    if (current != null && !current.abandon()) {
      FeishuException.Builder failure = unfinished(current.response()).problem(why);
      allowRepeat(failure);
      return failure.build();
    }
    FeishuException unsent = start(Kind.NOT_SENT).problem(why).advice(NOTHING_SENT).build();
    if (last == null) {
      return unsent;
    }
    // What is known of the call is what came of its last request.
    last.addSuppressed(unsent);
    return last;
  }

  /**
   * No answer, or none to its end.
   *
   * @param begun the answer, if it began
   */
  FeishuException broken(
      Exception e, Delivery delivery, @Nullable Response begun, boolean cancelled) {
    if (e instanceof CredentialException) {
      return start(Kind.NOT_SENT)
          .problem(e.getMessage())
          .advice(((CredentialException) e).remedy())
          .cause(e.getCause() == null ? e : e.getCause())
          .build();
    }
    FeishuException.Builder failure =
        (delivery.hasBegun() ? unfinished(begun) : start(Kind.NOT_SENT))
            .problem(describe(e, cancelled))
            .cause(e);
    if (delivery.hasBegun()) {
      allowRepeat(failure);
    } else if (e instanceof IOException && !cancelled) {
      failure.advice("Check the base URL, the name service, proxies and TLS settings.");
    }
    return failure.build();
  }

  /** A timeout also cancels, so it is asked for first. */
  private static String describe(Exception e, boolean cancelled) {
    if (e instanceof InterruptedIOException) {
      return "it timed out";
    }
    if (cancelled) {
      return "it was cancelled";
    }
    String type = e.getClass().getSimpleName();
    // What the caller's interceptors throw may show what they failed on.
    return e instanceof IOException
        ? type + ": " + e.getMessage()
        : type + " in an interceptor or listener of the OkHttpClient";
  }

  /** It was sent, and no answer came to its end: only the status of one may be known. */
  private FeishuException.Builder unfinished(@Nullable Response begun) {
    if (begun == null) {
      return start(Kind.OUTCOME_UNKNOWN);
    }
    return start(Outcome.ofStatus(begun.code()))
        .httpStatus(begun.code())
        .logId(LogId.of(begun.headers()));
  }

  /** A failure of this attempt, with what its kind says to everybody. */
  FeishuException.Builder start(Kind kind) {
    FeishuException.Builder failure =
        FeishuException.builder(kind, operation.id()).scopes(operation.scopes()).tries(number);
    if (!operation.isSafeToRepeat()) {
      failure.advice(caution(kind));
    }
    return failure;
  }

  /** Advises to send it again, if nothing can be done twice by that. */
  void allowRepeat(FeishuException.Builder failure) {
    if (operation.isSafeToRepeat()) {
      failure.advice("It is safe to send again.");
    }
  }

  private static @Nullable String caution(Kind kind) {
    switch (kind) {
      case OUTCOME_UNKNOWN:
        return "Find out whether it took effect before sending it again.";
      case UNDECODABLE:
        return "It probably took effect: do not send it again without looking.";
      default:
        return null;
    }
  }
}
