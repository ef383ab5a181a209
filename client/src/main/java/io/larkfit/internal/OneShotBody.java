package io.larkfit.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp may send once only: without this it repeats requests on its own account. */
final class OneShotBody extends RequestBody {
  private final RequestBody body;

  private OneShotBody(RequestBody body) {
    this.body = body;
  }

  /**
   * Gives the request such a body. One without a body gets an empty one, if its method allows that.
   */
  static void apply(Request request, Request.Builder changed) {
    RequestBody body = request.body();
    if (body == null && request.method().equals("DELETE")) {
      body = RequestBody.create(new byte[0], null);
    }
    if (body != null) {
      changed.method(request.method(), new OneShotBody(body));
    }
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }

  @Override
  public boolean isOneShot() {
    return true;
  }
}
