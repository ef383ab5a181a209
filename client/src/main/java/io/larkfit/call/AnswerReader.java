package io.larkfit.call;

import com.squareup.moshi.JsonDataException;
import io.larkfit.FeishuResponse;
import io.larkfit.json.Json;
import java.io.IOException;
import java.lang.reflect.Type;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Turns answers of one operation into values, or into the exception that says why not. */
final class AnswerReader<T> {
  private final Operation operation;
  private final AnswerFailures failures;
  private final long limit;
  private final Type type;

  /** The limit is of the bytes of an answer that are taken into memory. */
  AnswerReader(Operation operation, AnswerFailures failures, long limit) {
    this.operation = operation;
    this.failures = failures;
    this.limit = limit;
    this.type = operation.answer();
  }

  /**
   * Reads an answer.
   *
   * @throws io.larkfit.FeishuException if it reports a failure, or cannot be read
   * @throws IOException if it breaks off
   */
  FeishuResponse<T> read(Response response) throws IOException {
    if (type == ResponseBody.class && isDownload(response)) {
      return new FeishuResponse<>(
          response.code(),
          response.headers(),
          LogId.of(response.headers()),
          typed(response.body()));
    }
    Answer answer = Answer.read(response, limit);
    Verdict verdict = Verdict.of(answer);
    if (!answer.isSuccess() || verdict.reportsFailure()) {
      throw failures.refused(answer, verdict);
    }
    if (answer.isTooLarge()) {
      throw failures.tooLarge(answer, verdict);
    }
    IOException broken = answer.broken();
    if (broken != null && !Gzip.isBroken(response, broken)) {
      throw broken;
    } else if (broken != null) {
      Exception problem = new JsonDataException("which does not unzip", broken);
      throw failures.undecodable(answer, verdict, problem);
    }
    T value = decode(answer, verdict);
    return new FeishuResponse<>(answer.status(), answer.headers(), verdict.logId(), value);
  }

  /**
   * Whether this is the file itself: a failure comes as JSON, a JSON file says that it is a file.
   */
  private static boolean isDownload(Response response) {
    boolean isFile = response.header("Content-Disposition") != null;
    return response.isSuccessful() && (isFile || !Answer.isJson(response.body().contentType()));
  }

  private T decode(Answer answer, Verdict verdict) {
    if (type == Void.class && (verdict.problem() == null || answer.isEmpty())) {
      return typed(null);
    }
    if (type == ResponseBody.class) {
      return typed(ResponseBody.create(answer.body(), answer.type(), answer.body().size()));
    }
    boolean text = type == String.class && operation.unwrap() == null && !answer.isJson();
    Exception problem = verdict.problem();
    if (problem != null && !text) {
      throw failures.undecodable(answer, verdict, problem);
    }
    try {
      return text
          ? typed(answer.json().readUtf8())
          : JsonBody.decode(answer.json(), operation.unwrap(), Json.<T>adapter(type));
    } catch (IOException | RuntimeException e) {
      throw failures.undecodable(answer, verdict, e);
    }
  }

  /** The interface's return type says that T is what the value is. */
  @SuppressWarnings({"unchecked", "NullAway"})
  private T typed(@Nullable Object value) {
    return (T) value;
  }
}
