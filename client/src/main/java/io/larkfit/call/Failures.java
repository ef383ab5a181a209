package io.larkfit.call;

import io.larkfit.DocumentedError;
import io.larkfit.ErrorCatalogue;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.auth.CredentialException;
import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says for one operation what a failure means. The only place that does. */
final class Failures {
  private final Operation operation;

  Failures(Operation operation) {
    this.operation = operation;
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

  /** An answer that reports a failure, by its code or its status. */
  FeishuException refused(Answer answer, Envelope envelope) {
    Long code = envelope.code();
    DocumentedError documented = code == null ? null : ErrorCatalogue.find(operation.id(), code);
    FeishuException.Builder failure =
        answered(outcome(answer.status(), documented), answer, envelope)
            .code(code)
            .apiMessage(envelope.message())
            .detail(envelope.detail());
    if (code == null) {
      failure.problem("without the platform's envelope (" + answer.typeName() + ")");
    }
    if (answer.status() >= 300 && answer.status() < 400) {
      failure.advice("Redirects are not followed: check the base URL and proxies.");
    }
    return failure.build();
  }

  private static Kind outcome(int status, @Nullable DocumentedError documented) {
    boolean unknown = status >= 500 || status == 408;
    if (documented != null && !documented.kind().isEmpty()) {
      unknown = documented.kind().equals("internal");
    }
    return unknown ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED;
  }

  FeishuException undecodable(Answer answer, Envelope envelope, Exception e) {
    String problem = answer.typeName() + ", ";
    if (answer.isEmpty()) {
      problem = "the body is empty";
    } else if (e instanceof IOException) {
      // Moshi's own words on a syntax error are advice for who calls Moshi.
      problem += "which is not valid JSON";
    } else {
      problem += e.getMessage();
    }
    return answered(Kind.UNDECODABLE, answer, envelope).problem(problem).cause(e).build();
  }

  FeishuException tooLarge(Answer answer, Envelope envelope) {
    return answered(Kind.UNDECODABLE, answer, envelope)
        .problem("the body is larger than " + (Answer.LIMIT >> 20) + " MiB")
        .build();
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
        start(delivery.hasBegun() ? Kind.OUTCOME_UNKNOWN : Kind.NOT_SENT)
            .httpStatus(begun == null ? null : begun.code())
            .logId(begun == null ? null : LogId.of(begun.headers()))
            .problem(describe(e, cancelled))
            .cause(e);
    if (e instanceof IOException && !delivery.hasBegun() && !cancelled) {
      failure.advice("Check the base URL, the name service, proxies and TLS settings.");
    }
    return failure.build();
  }

  /** A timeout also cancels, so it is asked for first. */
  private static String describe(Exception e, boolean cancelled) {
    if (e instanceof InterruptedIOException) {
      return Thread.currentThread().isInterrupted() ? "the thread was interrupted" : "it timed out";
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

  private FeishuException.Builder answered(Kind kind, Answer answer, Envelope envelope) {
    return start(kind)
        .httpStatus(answer.status())
        .logId(envelope.logId())
        .rawBody(answer.excerpt());
  }

  private FeishuException.Builder start(Kind kind) {
    FeishuException.Builder failure =
        FeishuException.builder(kind, operation.id()).scopes(operation.scopes());
    if (!operation.isSafeToRepeat()) {
      failure.advice(caution(kind));
    }
    return failure;
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
