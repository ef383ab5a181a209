package io.larkfit.internal;

import io.larkfit.meta.OperationId;
import io.larkfit.meta.SafeToRepeat;
import io.larkfit.meta.Scopes;
import io.larkfit.meta.Security;
import io.larkfit.meta.Unwrap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an interface method's annotations say of its operation. */
final class Operation {
  final String id;

  /** Any one of these permits it. */
  final List<String> scopes;

  /** Sets of security schemes, any one of which is enough; empty if none is needed. */
  final List<List<String>> security;

  final boolean isSafeToRepeat;

  /** The property of the envelope that the caller gets; null if the caller gets the whole body. */
  final @Nullable String unwrap;

  /** Whether a success has that property for certain. */
  final boolean isUnwrapRequired;

  /** What the caller gets. */
  final Type answer;

  Operation(Annotation[] annotations, Type answer) {
    OperationId id = find(annotations, OperationId.class);
    if (id == null) {
      throw new IllegalArgumentException(
          "A method that returns FeishuCall needs @OperationId, as generated ones have it");
    }
    Scopes scopes = find(annotations, Scopes.class);
    this.id = id.value();
    this.scopes = scopes == null ? Collections.emptyList() : Arrays.asList(scopes.value());
    this.security =
        alternatives(annotations).stream()
            .map(alternative -> Arrays.asList(alternative.value()))
            .collect(Collectors.toList());
    this.isSafeToRepeat = find(annotations, SafeToRepeat.class) != null;
    Unwrap property = find(annotations, Unwrap.class);
    this.unwrap = property == null ? null : property.value();
    this.isUnwrapRequired = property != null && property.required();
    this.answer = answer;
  }

  private static List<Security> alternatives(Annotation[] annotations) {
    Security.AnyOf several = find(annotations, Security.AnyOf.class);
    if (several != null) {
      return Arrays.asList(several.value());
    }
    Security one = find(annotations, Security.class);
    return one == null ? Collections.emptyList() : Collections.singletonList(one);
  }

  private static <A extends Annotation> @Nullable A find(Annotation[] annotations, Class<A> type) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }
}
