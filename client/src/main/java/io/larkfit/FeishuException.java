package io.larkfit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call failed. {@link #kind()} says what is known of its outcome, the other accessors why; what
 * is not known is null.
 *
 * <p>The message says all of it for people. It shows no credential, and nor do this client's own
 * causes; what a token source, a store or an interceptor of yours threw is attached as it is.
 */
public final class FeishuException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is known of the outcome. */
  public enum Kind {
    /** Nothing reached the platform: an argument, a credential or the connection was wanting. */
    NOT_SENT,
    /** The platform answered that it did not do it. */
    REFUSED,
    /**
     * It was sent, and no answer says whether it was done: no answer came, or one of an internal
     * failure. Look before repeating what is not safe to repeat.
     */
    OUTCOME_UNKNOWN,
    /** The platform answered with success, but the answer cannot be read: it probably was done. */
    UNDECODABLE
  }

  private final Kind kind;
  private final String operation;
  private final @Nullable Integer httpStatus;
  private final @Nullable Long code;
  private final @Nullable String apiMessage;
  private final @Nullable String logId;
  private final @Nullable String remedy;
  private final @Nullable String rawBody;
  private final @Nullable Duration retryAfter;
  private final int attempts;
  private final transient @Nullable DocumentedError documented;
  private final transient @Nullable FailureDetail detail;
  private final ArrayList<String> scopes;

  private FeishuException(Builder builder) {
    super(FailureText.of(builder), builder.cause);
    kind = builder.kind;
    operation = builder.operation;
    httpStatus = builder.httpStatus;
    code = builder.code;
    apiMessage = builder.apiMessage;
    logId = builder.logId;
    remedy = builder.remedy();
    rawBody = builder.rawBody;
    retryAfter = builder.retryAfter;
    attempts = builder.attempts;
    documented = builder.documented;
    detail = builder.detail;
    scopes = new ArrayList<>(builder.scopes);
  }

  /**
   * Starts an exception; tests may make their own.
   *
   * @param kind what is known of the outcome
   * @param operation the operation's id, such as {@code getAgentSchedule}
   * @return its builder
   */
  public static Builder builder(Kind kind, String operation) {
    return new Builder(kind, operation);
  }

  /** {@return what is known of the outcome} */
  public Kind kind() {
    return kind;
  }

  /** {@return the operation's id, such as {@code getAgentSchedule}} */
  public String operation() {
    return operation;
  }

  /** {@return the HTTP status; null if no answer came} */
  public @Nullable Integer httpStatus() {
    return httpStatus;
  }

  /** {@return the platform's error code; null if it gave none} */
  public @Nullable Long code() {
    return code;
  }

  /** {@return the platform's message; null if it gave none. It may hold what the request did} */
  public @Nullable String apiMessage() {
    return apiMessage;
  }

  /** {@return the id that Feishu's support asks for; null if the platform gave none} */
  public @Nullable String logId() {
    return logId;
  }

  /** {@return what the documentation says of the code; null if nothing} */
  public @Nullable DocumentedError documented() {
    return documented;
  }

  /** {@return what helps, as documented, or else as the client knows; null if neither says} */
  public @Nullable String remedy() {
    return remedy;
  }

  /**
   * {@return the platform's details, such as violations; null if it gave none of the usual form}
   */
  public @Nullable FailureDetail detail() {
    return detail;
  }

  /** {@return the scopes, any one of which permits the operation; unmodifiable} */
  public List<String> scopes() {
    return Collections.unmodifiableList(scopes);
  }

  /** {@return the answer's body, or its beginning; null if none was read. It may hold secrets} */
  public @Nullable String rawBody() {
    return rawBody;
  }

  /** {@return how long the platform asked to wait before the next attempt; null if it did not} */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** {@return how many attempts were made, this failure being that of the last} */
  public int attempts() {
    return attempts;
  }

  /** Builds a {@link FeishuException}. */
  public static final class Builder {
    final Kind kind;
    final String operation;
    @Nullable String problem;
    @Nullable Integer httpStatus;
    @Nullable Long code;
    @Nullable String apiMessage;
    @Nullable String logId;
    @Nullable DocumentedError documented;
    @Nullable FailureDetail detail;
    List<String> scopes = Collections.emptyList();
    List<String> secrets = Collections.emptyList();
    @Nullable String advice;
    @Nullable Duration retryAfter;
    int attempts = 1;
    private @Nullable String rawBody;
    private @Nullable Throwable cause;

    private Builder(Kind kind, String operation) {
      this.kind = kind;
      this.operation = operation;
    }

    /**
     * What went wrong, if code and message do not say it.
     *
     * @param problem part of the exception's message
     * @return this
     */
    public Builder problem(@Nullable String problem) {
      this.problem = problem;
      return this;
    }

    /**
     * What helps. The message says it beside what is documented of the code; {@link
     * FeishuException#remedy()} only if nothing is.
     *
     * @param advice part of the exception's message
     * @return this
     */
    public Builder advice(@Nullable String advice) {
      this.advice = advice;
      return this;
    }

    /**
     * The HTTP status.
     *
     * @param httpStatus such as 403
     * @return this
     */
    public Builder httpStatus(@Nullable Integer httpStatus) {
      this.httpStatus = httpStatus;
      return this;
    }

    /**
     * The platform's error code. What is documented of it is looked up.
     *
     * @param code such as 99991672
     * @return this
     */
    public Builder code(@Nullable Long code) {
      this.code = code;
      documented = code == null ? null : ErrorCatalogue.find(operation, code);
      return this;
    }

    /**
     * The platform's message.
     *
     * @param apiMessage as it came
     * @return this
     */
    public Builder apiMessage(@Nullable String apiMessage) {
      this.apiMessage = apiMessage;
      return this;
    }

    /**
     * The platform's log id.
     *
     * @param logId as it came
     * @return this
     */
    public Builder logId(@Nullable String logId) {
      this.logId = logId;
      return this;
    }

    /**
     * The platform's details.
     *
     * @param detail as they came
     * @return this
     */
    public Builder detail(@Nullable FailureDetail detail) {
      this.detail = detail;
      return this;
    }

    /**
     * The scopes, any one of which permits the operation.
     *
     * @param scopes as documented
     * @return this
     */
    public Builder scopes(List<String> scopes) {
      this.scopes = scopes;
      return this;
    }

    /**
     * What the exception's message must not show, whoever says it.
     *
     * @param secrets that the request carried
     * @return this
     */
    public Builder secrets(List<String> secrets) {
      this.secrets = secrets;
      return this;
    }

    /**
     * The answer's body.
     *
     * @param rawBody or its beginning
     * @return this
     */
    public Builder rawBody(@Nullable String rawBody) {
      this.rawBody = rawBody;
      return this;
    }

    /**
     * How long the platform asked to wait.
     *
     * @param retryAfter as it came
     * @return this
     */
    public Builder retryAfter(@Nullable Duration retryAfter) {
      this.retryAfter = retryAfter;
      return this;
    }

    /**
     * How many attempts were made.
     *
     * @param attempts 1 or more
     * @return this
     */
    public Builder attempts(int attempts) {
      this.attempts = attempts;
      return this;
    }

    /**
     * What caused it.
     *
     * @param cause without secrets in its text
     * @return this
     */
    public Builder cause(@Nullable Throwable cause) {
      this.cause = cause;
      return this;
    }

    @Nullable String remedy() {
      return documented == null || documented.remedy().isEmpty() ? advice : documented.remedy();
    }

    /** {@return the exception} */
    public FeishuException build() {
      return new FeishuException(this);
    }
  }
}
