package io.larkfit.call;

import com.squareup.moshi.JsonAdapter;
import io.larkfit.Envelope;
import io.larkfit.FailureDetail;
import io.larkfit.FailureDetailOrOther;
import io.larkfit.json.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an answer says of its own success. */
final class Verdict {
  private static final JsonAdapter<Envelope> ADAPTER = Json.adapter(Envelope.class);

  private final Answer answer;
  private final @Nullable Envelope envelope;
  private final @Nullable Exception problem;

  private Verdict(Answer answer, @Nullable Envelope envelope, @Nullable Exception problem) {
    this.answer = answer;
    this.envelope = envelope;
    this.problem = problem;
  }

  /** Reads the envelope, if there is one. */
  static Verdict of(Answer answer) {
    try {
      return new Verdict(answer, JsonBody.decode(answer.body(), null, ADAPTER), null);
    } catch (IOException | RuntimeException e) {
      return new Verdict(answer, null, e);
    }
  }

  /** Why there is no envelope; null if there is one. */
  @Nullable Exception problem() {
    return problem;
  }

  boolean reportsFailure() {
    return envelope != null && envelope.code() != 0;
  }

  @Nullable Long code() {
    return envelope == null ? null : envelope.code();
  }

  @Nullable String message() {
    return envelope == null ? null : envelope.msg();
  }

  @Nullable FailureDetail detail() {
    FailureDetailOrOther error = envelope == null ? null : envelope.error();
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
