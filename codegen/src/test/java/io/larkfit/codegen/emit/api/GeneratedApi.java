package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.GeneratedCode;
import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** A generated interface, compiled and served by a real server on loopback. */
final class GeneratedApi implements AutoCloseable {

  private final GeneratedCode code;
  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient client = new OkHttpClient();
  private final Object api;

  private GeneratedApi(ApiSpec spec) {
    List<JavaSource> sources = Emitters.emit(spec, Ir.OPTIONS).toList();
    code = GeneratedCode.compile(sources);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object facade =
        invoke(
            method(code.type("com.example.Apis"), "create", 2),
            null,
            server.url("/base").toString(),
            client);
    api = invoke(method(facade.getClass(), "pets", 0), facade);
  }

  static GeneratedApi of(Operation... operations) {
    return of(Ir.spec(operations));
  }

  static GeneratedApi of(ApiSpec spec) {
    return new GeneratedApi(spec);
  }

  /** Sends a call of the method that takes so many arguments, and returns what arrived. */
  RecordedRequest send(String name, @Nullable Object... arguments) {
    answer(new MockResponse.Builder().code(204).build(), name, arguments);
    return request();
  }

  /** Path and query with which such a call arrives. */
  String target(String name, @Nullable Object... arguments) {
    return send(name, arguments).getTarget();
  }

  /** What arrived last. */
  RecordedRequest request() {
    try {
      RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("Nothing arrived");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Response<?> answer(MockResponse response, String name, @Nullable Object... arguments) {
    server.enqueue(response);
    try {
      return call(name, arguments).execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Call<?> call(String name, @Nullable Object... arguments) {
    Class<?> type = code.type("com.example.pets.PetsApi");
    return (Call<?>) invoke(method(type, name, arguments.length), api, arguments);
  }

  int requestCount() {
    return server.getRequestCount();
  }

  Class<?> type(String name) {
    return code.type(name);
  }

  Object range(@Nullable Integer from, @Nullable Integer to, @Nullable String name) {
    Class<?> type = code.type("com.example.pets.Range");
    Object builder = invoke(method(type, "builder", 0), null);
    invoke(method(builder.getClass(), "from", 1), builder, from);
    invoke(method(builder.getClass(), "to", 1), builder, to);
    invoke(method(builder.getClass(), "name", 1), builder, name);
    return invoke(method(builder.getClass(), "build", 0), builder);
  }

  Object sort(String constant) {
    return Arrays.stream(code.type("com.example.pets.Sort").getEnumConstants())
        .filter(value -> value.toString().equals(constant))
        .findFirst()
        .orElseThrow();
  }

  static Method method(Class<?> type, String name, int parameters) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getParameterCount() == parameters)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + type + "#" + name + " of " + parameters));
  }

  static Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
