package io.larkfit.internal;

import io.larkfit.CallOptions;
import io.larkfit.FeishuCall;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Lets interface methods return {@link FeishuCall}. */
final class FeishuCallAdapterFactory extends CallAdapter.Factory {
  private final Transport transport;
  private final CallOptions own;
  private final CallOptions defaults;

  /**
   * A factory.
   *
   * @param own the credentials of the client
   * @param defaults the options that calls start from
   */
  FeishuCallAdapterFactory(Transport transport, CallOptions own, CallOptions defaults) {
    this.transport = transport;
    this.own = own;
    this.defaults = defaults;
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    if (getRawType(returnType) != FeishuCall.class) {
      return null;
    }
    if (!(returnType instanceof ParameterizedType)) {
      throw new IllegalArgumentException("FeishuCall needs a type, such as FeishuCall<Answer>");
    }
    Type answer = getParameterUpperBound(0, (ParameterizedType) returnType);
    Operation operation = new Operation(annotations, answer);
    Endpoint<Object> endpoint = new Endpoint<>(transport, operation, own);
    return new CallAdapter<Object, FeishuCall<?>>() {
      /** What Retrofit would decode. It decodes nothing here, but insists on Void for HEAD. */
      @Override
      public Type responseType() {
        return answer == Void.class ? Void.class : ResponseBody.class;
      }

      @Override
      public FeishuCall<?> adapt(Call<Object> draft) {
        return new HttpCall<>(endpoint, draft, defaults);
      }
    };
  }
}
