package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.FeishuCall;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Lets interface methods return {@link FeishuCall}. */
final class FeishuCallAdapterFactory extends CallAdapter.Factory {
  private final Transport transport;
  private final OkHttpClient http;
  private final CallOptions defaults;

  FeishuCallAdapterFactory(Transport transport, OkHttpClient http, CallOptions defaults) {
    this.transport = transport;
    this.http = http;
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
    return new Adapter(new Operation(annotations, answer));
  }

  private final class Adapter implements CallAdapter<Object, FeishuCall<?>> {
    private final Operation operation;
    private final Endpoint<Object> endpoint;

    private Adapter(Operation operation) {
      this.operation = operation;
      this.endpoint = new Endpoint<>(transport, http, operation);
    }

    /** What Retrofit would decode. It decodes nothing here, but insists on Void for HEAD. */
    @Override
    public Type responseType() {
      return operation.answer() == Void.class ? Void.class : ResponseBody.class;
    }

    @Override
    public FeishuCall<?> adapt(Call<Object> draft) {
      return new HttpCall<>(endpoint, draft, defaults);
    }
  }
}
