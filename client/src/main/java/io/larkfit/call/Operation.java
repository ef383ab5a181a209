package io.larkfit.call;

import io.larkfit.meta.OperationId;
import io.larkfit.meta.RateLimit;
import io.larkfit.meta.SafeToRepeat;
import io.larkfit.meta.Scopes;
import io.larkfit.meta.Unwrap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an interface method's annotations say of its operation. */
final class Operation {
  private final String id;
  private final List<String> scopes;
  private final boolean safeToRepeat;
  private final @Nullable RateLimit rateLimit;
  private final @Nullable String unwrap;
  private final Type answer;

  Operation(Annotation[] annotations, Type answer) {
    OperationId id = find(annotations, OperationId.class);
    if (id == null) {
      throw new IllegalArgumentException(
          "A method that returns FeishuCall needs @OperationId, as generated ones have it");
    }
    Scopes scopes = find(annotations, Scopes.class);
    Unwrap unwrap = find(annotations, Unwrap.class);
    this.id = id.value();
    this.scopes = scopes == null ? Collections.emptyList() : Arrays.asList(scopes.value());
    this.safeToRepeat = find(annotations, SafeToRepeat.class) != null;
    this.rateLimit = find(annotations, RateLimit.class);
    this.unwrap = unwrap == null ? null : unwrap.value();
    this.answer = answer;
  }

  private static <A extends Annotation> @Nullable A find(Annotation[] annotations, Class<A> type) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }

  String id() {
    return id;
  }

  /** Any one of these permits it. */
  List<String> scopes() {
    return scopes;
  }

  boolean isSafeToRepeat() {
    return safeToRepeat;
  }

  /** How often it may be called; null if there is no limit. */
  @Nullable RateLimit rateLimit() {
    return rateLimit;
  }

  /** The property of the envelope that the caller gets; null if the caller gets the whole body. */
  @Nullable String unwrap() {
    return unwrap;
  }

  /** What the caller gets. */
  Type answer() {
    return answer;
  }
}
