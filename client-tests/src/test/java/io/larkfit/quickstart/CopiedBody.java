package io.larkfit.quickstart;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A request body that keeps a copy of what is written of it, and is written once. */
final class CopiedBody extends RequestBody {
  private final RequestBody original;
  private final Buffer copy = new Buffer();

  CopiedBody(RequestBody original) {
    this.original = original;
  }

  @Override
  public @Nullable MediaType contentType() {
    return original.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return original.contentLength();
  }

  @Override
  public boolean isOneShot() {
    return original.isOneShot();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    Buffer written = new Buffer();
    original.writeTo(written);
    copy.clear();
    copy.write(written.snapshot());
    sink.writeAll(written);
  }

  ByteString copy() {
    return copy.snapshot();
  }
}
