package io.larkfit.call;

import com.squareup.moshi.JsonAdapter;
import io.larkfit.FailureDetail;
import io.larkfit.FailureDetailOrOther;
import io.larkfit.FailureEnvelope;
import io.larkfit.json.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an answer says of its own success. */
final class Envelope {
  private static final JsonAdapter<FailureEnvelope> ADAPTER =
      FailureEnvelope.jsonAdapter(Json.moshi());

  private final Answer answer;
  private final @Nullable FailureEnvelope content;
  private final @Nullable Exception problem;

  private Envelope(Answer answer, @Nullable FailureEnvelope content, @Nullable Exception problem) {
    this.answer = answer;
    this.content = content;
    this.problem = problem;
  }

  /** Reads it, if there is one. */
  static Envelope of(Answer answer) {
    try {
      return new Envelope(answer, JsonBody.decode(answer.body(), null, ADAPTER), null);
    } catch (IOException | RuntimeException e) {
      return new Envelope(answer, null, e);
    }
  }

  /** Why there is none; null if there is one. */
  @Nullable Exception problem() {
    return problem;
  }

  boolean reportsFailure() {
    return content != null && content.code() != 0;
  }

  @Nullable Long code() {
    return content == null ? null : content.code();
  }

  @Nullable String message() {
    return content == null ? null : content.msg();
  }

  @Nullable FailureDetail detail() {
    FailureDetailOrOther error = content == null ? null : content.error();
    return error == null ? null : error.asFailureDetail();
  }

  @Nullable String logId() {
    String logId = LogId.of(answer.headers());
    FailureDetail detail = detail();
    if (logId != null || detail == null) {
      return logId;
    }
    return detail.logId() == null ? detail.logid() : detail.logId();
  }
}
