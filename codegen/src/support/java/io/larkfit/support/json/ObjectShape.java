package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;

/** A model, a union or a hand-written class, found when first needed: types may be recursive. */
final class ObjectShape extends Shape {
  private final Class<?> type;

  ObjectShape(Class<?> type) {
    this.type = type;
  }

  @Override
  JsonAdapter<?> adapter(Moshi moshi) {
    return moshi.adapter(type);
  }
}
