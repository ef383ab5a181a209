package io.larkfit.codegen.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** A real server on this machine that gives one answer at a time, and a client of it. */
final class Loopback implements AutoCloseable {
  // A length in a header that is none is counted as a call that failed; it is no news.
  private static final Logger NOISE = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient client =
      new OkHttpClient.Builder().callTimeout(3, TimeUnit.SECONDS).build();
  private volatile MockResponse answer = new MockResponse.Builder().code(500).build();
  private volatile @Nullable RecordedRequest received;

  Loopback() {
    NOISE.setLevel(Level.OFF);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            received = request;
            return answer;
          }
        });
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made as a user would, with the generated converters. */
  Retrofit retrofit(GeneratedTypes types) throws Exception {
    Retrofit.Builder builder = new Retrofit.Builder().baseUrl(server.url("/")).client(client);
    Class<?> factory = types.converterFactory();
    if (factory != null) {
      Object converters = Codec.call(factory.getMethod("create"), null);
      builder.addConverterFactory((Converter.Factory) java.util.Objects.requireNonNull(converters));
    }
    return builder.build();
  }

  /** Forgets what was received, and answers this from now on. */
  void expect(MockResponse next) {
    received = null;
    answer = next;
  }

  /** What was received since then; null for nothing. */
  @Nullable RecordedRequest received() {
    return received;
  }

  @Override
  public void close() {
    server.close();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
