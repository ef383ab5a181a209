package com.example.shop;

import com.example.shop.meta.Security;
import com.example.shop.meta.SecuritySchemes;
import java.io.IOException;
import java.util.Arrays;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import retrofit2.Invocation;

/** What a stranger writes: the key goes where the document asks for it. */
final class ShopKeyInterceptor implements Interceptor {
  private final String key;

  ShopKeyInterceptor(String key) {
    this.key = key;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Invocation invocation = request.tag(Invocation.class);
    Security security =
        invocation == null ? null : invocation.method().getAnnotation(Security.class);
    if (security == null || !Arrays.asList(security.value()).contains(SecuritySchemes.SHOP_KEY)) {
      return chain.proceed(request);
    }
    return chain.proceed(request.newBuilder().header(SecuritySchemes.SHOP_KEY_HEADER, key).build());
  }
}
