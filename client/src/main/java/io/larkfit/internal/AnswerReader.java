package io.larkfit.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.larkfit.FeishuResponse;
import io.larkfit.json.Json;
import java.io.IOException;
import java.lang.reflect.Type;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Turns answers of one operation into values, or into the exception that says why not. */
final class AnswerReader<T> {
  private final Operation operation;
  private final long limit;
  private final Type type;
  private final @Nullable JsonAdapter<T> adapter;

  /** The limit is of the bytes of an answer that are taken into memory. */
  AnswerReader(Operation operation, long limit) {
    this.operation = operation;
    this.limit = limit;
    this.type = operation.answer;
    boolean isJson = type != Void.class && type != ResponseBody.class;
    this.adapter = isJson ? Json.<T>adapter(type) : null;
  }

  /**
   * Reads an answer, and closes it unless it is a download.
   *
   * @throws io.larkfit.FeishuException if it reports a failure, or cannot be read
   * @throws IOException if it breaks off
   */
  FeishuResponse<T> read(Response response, HttpAttempt attempt) throws IOException {
    if (type == ResponseBody.class && isDownload(response)) {
      String logId = Failures.logId(response.headers());
      return new FeishuResponse<>(
          response.code(), response.headers(), logId, typed(response.body()));
    }
    try (Answer answer = new Answer(response, response.body(), limit, attempt)) {
      return read(answer, attempt.failures());
    }
  }

  /**
   * Whether this is the file itself: a failure comes as JSON, a JSON file says that it is a file.
   */
  private static boolean isDownload(Response response) {
    boolean isFile = response.header("Content-Disposition") != null;
    return response.isSuccessful() && (isFile || !Answer.isJson(response.body().contentType()));
  }

  private FeishuResponse<T> read(Answer answer, Failures failures) throws IOException {
    boolean isWhole = answer.broken() == null && !answer.isTooLarge();
    boolean mayDecode = answer.isSuccess() && isWhole && operation.unwrap != null;
    AnswerEnvelope<T> envelope =
        AnswerEnvelope.read(answer.bytes(), operation.unwrap, mayDecode ? adapter : null);
    if (!answer.isSuccess() || envelope.reportsFailure()) {
      throw failures.refused(answer, envelope);
    }
    if (answer.isTooLarge()) {
      throw failures.tooLarge(answer, envelope, limit);
    }
    IOException broken = answer.broken();
    if (broken != null) {
      throw broken;
    }
    T value = value(answer, envelope, failures);
    return new FeishuResponse<>(
        answer.status(), answer.headers(), envelope.logId(answer.headers()), value);
  }

  private T value(Answer answer, AnswerEnvelope<T> envelope, Failures failures) {
    if (type == Void.class && answer.isEmpty()) {
      return typed(null);
    }
    boolean isText = type == String.class && operation.unwrap == null && !answer.isJson();
    try {
      if (!answer.isUtf8()) {
        throw new JsonDataException("which is not valid UTF-8");
      }
      if (isText) {
        return typed(answer.bytes().clone().readUtf8());
      }
      envelope.requireSuccess();
      if (type == Void.class) {
        return typed(null);
      } else if (type == ResponseBody.class) {
        Buffer copy = answer.bytes().clone();
        return typed(ResponseBody.create(copy, answer.type(), copy.size()));
      } else if (operation.unwrap == null) {
        return AnswerEnvelope.decodeWhole(answer.bytes(), typed(adapter));
      }
      return envelope.data(operation.isUnwrapRequired);
    } catch (Exception e) {
      throw failures.undecodable(answer, envelope, e);
    }
  }

  /** The interface's return type says that this is what the value is. */
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  private static <V> V typed(@Nullable Object value) {
    return (V) value;
  }
}
