package io.larkfit.call;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.larkfit.Envelope;
import io.larkfit.FailureDetail;
import io.larkfit.FailureDetailOrOther;
import io.larkfit.json.Json;
import java.io.IOException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What an answer says of its own success. */
final class Verdict {
  private static final JsonAdapter<Envelope> ADAPTER = Json.adapter(Envelope.class);

  private final @Nullable Long code;
  private final @Nullable String codeText;
  private final boolean failure;
  private final @Nullable String message;
  private final @Nullable FailureDetail detail;
  private final @Nullable String logId;
  private final @Nullable Exception problem;

  private Verdict(Headers headers, Envelope envelope, @Nullable FailureDetail detail) {
    this.code = envelope.code();
    this.codeText = null;
    this.failure = envelope.code() != 0;
    this.message = envelope.msg();
    this.detail = detail;
    this.logId = LogId.of(headers, detail);
    this.problem = null;
  }

  private Verdict(Headers headers, Salvage salvage, @Nullable Exception problem) {
    this.code = salvage.code();
    this.codeText = code == null ? salvage.codeText() : null;
    this.failure = salvage.reportsFailure();
    this.message = salvage.message();
    this.detail = salvage.detail();
    this.logId = LogId.of(headers, detail);
    this.problem =
        salvage.contradictsItself()
            ? new JsonDataException("with the codes " + codeText)
            : code == null ? problem : null;
  }

  /** Reads the envelope, if there is one; if it is not as it should be, what can be made out. */
  static Verdict of(Answer answer) {
    Exception problem = null;
    try {
      Envelope envelope = JsonBody.decode(answer.json(), null, ADAPTER);
      FailureDetailOrOther error = envelope.error();
      FailureDetail detail = error == null ? null : error.asFailureDetail();
      if (error == null || detail != null) {
        return new Verdict(answer.headers(), envelope, detail);
      }
    } catch (IOException | RuntimeException e) {
      problem = e;
    }
    return new Verdict(answer.headers(), Salvage.of(answer.lenientJson()), problem);
  }

  /** Why it cannot be told whether the answer is a success; null if it can. */
  @Nullable Exception problem() {
    return problem;
  }

  /** Whether there is a code other than zero, be it one that is not known in full. */
  boolean reportsFailure() {
    return failure;
  }

  @Nullable Long code() {
    return code;
  }

  /** What came in place of one code that fits; null if nothing did, or it fits. */
  @Nullable String codeText() {
    return codeText;
  }

  @Nullable String message() {
    return message;
  }

  @Nullable FailureDetail detail() {
    return detail;
  }

  @Nullable String logId() {
    return logId;
  }
}
