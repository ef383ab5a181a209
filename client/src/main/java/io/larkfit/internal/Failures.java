package io.larkfit.internal;

import io.larkfit.DocumentedError;
import io.larkfit.ErrorCatalogue;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Says what it means that an attempt has no answer, or one that is no success. */
final class Failures {
  static final String INTERRUPTED = "the thread was interrupted";
  static final String NOT_THE_PLATFORM =
      "Check the base URL and proxies: this may not be the platform's answer.";

  private static final List<String> TOKEN_REFUSED =
      Arrays.asList("token-invalid", "token-malformed", "user-token-invalid");
  private static final String NOTHING_SENT =
      "It is safe to send again. The time of a call includes finding the server, connecting, and"
          + " fetching a token.";

  /** Feishu's own header, with seconds; {@code Retry-After} is not what it sends. */
  private static final String RATE_LIMIT_RESET = "x-ogw-ratelimit-reset";

  private final Operation operation;
  private final int attempt;

  /**
   * For one attempt of a call.
   *
   * @param attempt from 1
   */
  Failures(Operation operation, int attempt) {
    this.operation = operation;
    this.attempt = attempt;
  }

  /** Whether the platform says that it does not take this token, though it may take another. */
  static boolean isTokenRefused(FeishuException failure) {
    DocumentedError documented = failure.documented();
    return documented != null && TOKEN_REFUSED.contains(documented.kind());
  }

  /** Where the platform puts the id under which it logged a request; null if it did not. */
  static @Nullable String logId(Headers headers) {
    String own = headers.get("X-Tt-Logid");
    String id = own == null || own.trim().isEmpty() ? headers.get("X-Request-Id") : own;
    return id == null || id.trim().isEmpty() ? null : id;
  }

  /** An argument from which no request can be made. */
  FeishuException badArgument(Exception e) {
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

  /** The caller's executor took no more. */
  FeishuException rejected(Exception e) {
    return start(Kind.NOT_SENT)
        .problem("its executor took no more: " + e.getClass().getName())
        .advice("Give Feishu.builder().executor(...) one that takes all calls, or submit fewer.")
        .cause(e)
        .build();
  }

  /** It was ended before this attempt was made. */
  FeishuException cancelled(String why) {
    return start(Kind.NOT_SENT).problem(why).advice(NOTHING_SENT).build();
  }

  FeishuException withoutCredential(CredentialException e) {
    return start(Kind.NOT_SENT)
        .problem(e.getMessage())
        .advice(e.remedy())
        .cause(e.getCause() == null ? e : e.getCause())
        .build();
  }

  /** There is no answer, or none to its end. */
  FeishuException unanswered(Exception e, HttpAttempt made) {
    String why = made.cancellation.reason();
    if (why == null && (e instanceof InterruptedIOException || e instanceof InterruptedException)) {
      why = Thread.currentThread().isInterrupted() ? INTERRUPTED : "it timed out";
    }
    if (made.isSent) {
      FeishuException.Builder failure =
          unfinished(made.answer).problem(why == null ? describe(e) : why).cause(e);
      return allowRepeat(failure).build();
    }
    if (why != null) {
      return start(Kind.NOT_SENT).problem(why).advice(NOTHING_SENT).cause(e).build();
    }
    if (e instanceof CredentialException) {
      return withoutCredential((CredentialException) e);
    }
    FeishuException.Builder failure = start(Kind.NOT_SENT).problem(describe(e)).cause(e);
    if (e instanceof IOException) {
      failure.advice("Check the base URL, the name service, proxies and TLS settings.");
    }
    return failure.build();
  }

  /** What the caller's interceptors throw may show what they failed on. */
  private static String describe(Exception e) {
    String type = e.getClass().getSimpleName();
    return e instanceof IOException
        ? type + ": " + e.getMessage()
        : type + " in an interceptor or listener of the OkHttpClient";
  }

  /** It was sent, and no answer came to its end: only the status of one may be known. */
  private FeishuException.Builder unfinished(@Nullable Response begun) {
    if (begun == null) {
      return start(Kind.OUTCOME_UNKNOWN);
    }
    // A status of success may be that of a failure, too.
    Kind kind = begun.code() < 300 ? Kind.OUTCOME_UNKNOWN : kind(begun.code(), null);
    return start(kind).httpStatus(begun.code()).logId(logId(begun.headers()));
  }

  /** An answer that reports a failure, by its code or its status. */
  FeishuException refused(Answer answer, AnswerEnvelope<?> envelope) {
    Long code = envelope.code();
    DocumentedError documented = code == null ? null : ErrorCatalogue.find(operation.id, code);
    Kind kind = kind(answer.status(), documented);
    FeishuException.Builder failure =
        answered(kind, answer, envelope).retryAfter(rateLimitReset(answer.headers()));
    if (envelope.codeProblem() != null) {
      failure.problem(envelope.codeProblem());
    } else if (code == null) {
      failure.problem("without the platform's envelope (" + answer.typeName() + ")");
    }
    if (documented == null && kind == Kind.OUTCOME_UNKNOWN) {
      allowRepeat(failure);
    } else if (code == null && envelope.codeProblem() == null) {
      failure.advice(NOT_THE_PLATFORM);
    }
    if (answer.status() >= 300 && answer.status() < 400) {
      failure
          .problem("a redirect" + target(answer))
          .advice("Redirects are not followed: check the base URL and proxies.");
    }
    return failure.build();
  }

  /** By the status, and by what is documented of the code, if there is one. */
  private static Kind kind(int status, @Nullable DocumentedError documented) {
    if (documented == null || documented.kind().isEmpty()) {
      return status >= 500 || status == 408 ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED;
    }
    return documented.kind().equals("internal") ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED;
  }

  /** How long the platform asks to wait; null if it says nothing that can be read. */
  private static @Nullable Duration rateLimitReset(Headers headers) {
    String seconds = headers.get(RATE_LIMIT_RESET);
    return seconds == null || !seconds.matches("[0-9]{1,9}")
        ? null
        : Duration.ofSeconds(Long.parseLong(seconds));
  }

  /** The host alone: what comes behind it may be secret. */
  private static String target(Answer answer) {
    String location = answer.headers().get("Location");
    HttpUrl url = location == null ? null : HttpUrl.parse(location);
    return url == null ? "" : " to " + url.scheme() + "://" + url.host();
  }

  /** A success that cannot be read, or of which it cannot be told whether it is one. */
  FeishuException undecodable(Answer answer, AnswerEnvelope<?> envelope, Exception e) {
    FeishuException.Builder failure = answered(Kind.UNDECODABLE, answer, envelope).cause(e);
    if (answer.isEmpty()) {
      return failure.problem("the body is empty").build();
    }
    if (!(e instanceof IOException)) {
      return failure.problem(answer.typeName() + ", " + e.getMessage()).build();
    }
    if (operation.isSafeToRepeat) {
      failure.advice(NOT_THE_PLATFORM);
    }
    // Moshi's own words on a syntax error are advice for who calls Moshi.
    return failure.problem(answer.typeName() + ", which is not valid JSON").build();
  }

  FeishuException tooLarge(Answer answer, AnswerEnvelope<?> envelope, long limit) {
    return answered(Kind.UNDECODABLE, answer, envelope)
        .problem(
            "the body is larger than the limit of "
                + limit
                + " bytes, which Feishu.builder().responseLimit(...) raises")
        .build();
  }

  private FeishuException.Builder answered(Kind kind, Answer answer, AnswerEnvelope<?> envelope) {
    return start(kind)
        .secrets(answer.secrets())
        .httpStatus(answer.status())
        .code(envelope.code())
        .apiMessage(envelope.message())
        .detail(envelope.detail())
        .logId(envelope.logId(answer.headers()))
        .rawBody(answer.excerpt());
  }

  /** A failure of this attempt, with what its kind says to everybody. */
  private FeishuException.Builder start(Kind kind) {
    FeishuException.Builder failure =
        FeishuException.builder(kind, operation.id).scopes(operation.scopes).attempts(attempt);
    return operation.isSafeToRepeat ? failure : failure.advice(caution(kind));
  }

  /** Advises to send it again, if nothing can be done twice by that. */
  private FeishuException.Builder allowRepeat(FeishuException.Builder failure) {
    return operation.isSafeToRepeat ? failure.advice("It is safe to send again.") : failure;
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
