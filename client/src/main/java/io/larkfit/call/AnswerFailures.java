package io.larkfit.call;

import io.larkfit.DocumentedError;
import io.larkfit.ErrorCatalogue;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import java.io.IOException;
import okhttp3.HttpUrl;

/** Says what an answer means that is no success, or cannot be read. */
final class AnswerFailures {
  private static final String NOT_THE_PLATFORM =
      "Check the base URL and proxies: this may not be the platform's answer.";

  private final Operation operation;
  private final Failures failures;

  /** For one attempt of a call. */
  AnswerFailures(Operation operation, Failures failures) {
    this.operation = operation;
    this.failures = failures;
  }

  /** An answer that reports a failure, by its code or its status. */
  FeishuException refused(Answer answer, Verdict verdict) {
    Long code = verdict.code();
    DocumentedError documented = code == null ? null : ErrorCatalogue.find(operation.id(), code);
    Kind kind = Outcome.of(answer.status(), documented);
    FeishuException.Builder failure =
        answered(kind, answer, verdict).retryAfter(RateLimitReset.of(answer.headers()));
    if (verdict.codeText() != null) {
      failure.problem("code " + verdict.codeText());
    } else if (code == null) {
      failure.problem("without the platform's envelope (" + answer.typeName() + ")");
    }
    if (documented == null && kind == Kind.OUTCOME_UNKNOWN) {
      failures.allowRepeat(failure);
    } else if (code == null && verdict.codeText() == null) {
      failure.advice(NOT_THE_PLATFORM);
    }
    if (answer.status() >= 300 && answer.status() < 400) {
      failure
          .problem("a redirect" + target(answer))
          .advice("Redirects are not followed: check the base URL and proxies.");
    }
    return failure.build();
  }

  /** The host alone: what comes behind it may be secret. */
  private static String target(Answer answer) {
    String location = answer.headers().get("Location");
    HttpUrl url = location == null ? null : HttpUrl.parse(location);
    return url == null ? "" : " to " + url.scheme() + "://" + url.host();
  }

  FeishuException undecodable(Answer answer, Verdict verdict, Exception e) {
    FeishuException.Builder failure = answered(Kind.UNDECODABLE, answer, verdict).cause(e);
    if (answer.isEmpty()) {
      return failure.problem("the body is empty").build();
    }
    if (!(e instanceof IOException)) {
      return failure.problem(answer.typeName() + ", " + e.getMessage()).build();
    }
    if (operation.isSafeToRepeat()) {
      failure.advice(NOT_THE_PLATFORM);
    }
    // Moshi's own words on a syntax error are advice for who calls Moshi.
    return failure.problem(answer.typeName() + ", which is not valid JSON").build();
  }

  FeishuException tooLarge(Answer answer, Verdict verdict) {
    return answered(Kind.UNDECODABLE, answer, verdict)
        .problem(
            "the body is larger than the limit of "
                + answer.limit()
                + " bytes, which Feishu.builder().responseLimit(...) raises")
        .build();
  }

  private FeishuException.Builder answered(Kind kind, Answer answer, Verdict verdict) {
    return failures
        .start(kind)
        .secrets(answer.secrets())
        .httpStatus(answer.status())
        .code(verdict.code())
        .apiMessage(verdict.message())
        .detail(verdict.detail())
        .logId(verdict.logId())
        .rawBody(answer.excerpt());
  }
}
