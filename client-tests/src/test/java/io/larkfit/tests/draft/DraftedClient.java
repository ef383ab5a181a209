package io.larkfit.tests.draft;

import com.squareup.moshi.JsonAdapter;
import io.larkfit.FeishuCall;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;

/** What was generated from a draft, compiled as strictly as the client is. */
final class DraftedClient implements AutoCloseable {

  static final String PACKAGE = "io.larkfit.drafted";

  private final URLClassLoader loader;
  private final Map<String, Method> operations = new HashMap<>();

  private DraftedClient(URLClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Compiles sources.
   *
   * @param classes takes the classes
   * @throws AssertionError with the compiler's messages if there is any error or warning
   */
  static DraftedClient compile(Path sources, Path classes) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            Files.createDirectories(classes).toString(),
            "--release",
            "9",
            "-proc:none",
            "-Xlint:all,-options,-path",
            "-Werror");
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      if (!compiler.getTask(messages, manager, null, options, null, units).call()) {
        throw new AssertionError(messages.toString());
      }
    }
    DraftedClient client = new DraftedClient(load(classes));
    for (Path file : files) {
      if (file.toString().endsWith("Api.java")) {
        String name = sources.relativize(file).toString().replace(".java", "");
        client.add(name.replace('/', '.').replace('\\', '.'));
      }
    }
    return client;
  }

  private static URLClassLoader load(Path classes) throws MalformedURLException {
    URL url = classes.toUri().toURL();
    return new URLClassLoader(new URL[] {url}, DraftedClient.class.getClassLoader());
  }

  private void add(String api) {
    for (Method method : type(api).getMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        if (annotation.annotationType().getSimpleName().equals("OperationId")) {
          // Of two methods of one operation, the one with all parameters.
          operations.merge(
              id(annotation),
              method,
              (a, b) -> a.getParameterCount() >= b.getParameterCount() ? a : b);
        }
      }
    }
  }

  private static String id(Annotation operationId) {
    try {
      return (String) operationId.annotationType().getMethod("value").invoke(operationId);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("Not generated: " + name, e);
    }
  }

  boolean has(String operationId) {
    return operations.containsKey(operationId);
  }

  /** What an operation takes as its body; null if it takes none as JSON. */
  @Nullable Type bodyOf(String operationId) {
    Method method = method(operationId);
    for (int i = 0; i < method.getParameterCount(); i++) {
      for (Annotation annotation : method.getParameterAnnotations()[i]) {
        if (annotation instanceof Body) {
          return method.getGenericParameterTypes()[i];
        }
      }
    }
    return null;
  }

  /** What an operation answers. */
  Type answerOf(String operationId) {
    ParameterizedType call = (ParameterizedType) method(operationId).getGenericReturnType();
    if (call.getRawType() != FeishuCall.class) {
      throw new AssertionError(operationId + " returns " + call);
    }
    return call.getActualTypeArguments()[0];
  }

  /** Whether an operation's answer is what is in the envelope. */
  boolean isUnwrapped(String operationId) {
    return Stream.of(method(operationId).getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Unwrap"));
  }

  /** What every answer carries. */
  Type envelope() {
    return type(PACKAGE + ".Envelope");
  }

  private Method method(String operationId) {
    return Objects.requireNonNull(operations.get(operationId), operationId);
  }

  /** Decodes JSON, and encodes what was decoded. */
  String recode(Type type, String json) throws IOException {
    try {
      Object adapter =
          type(PACKAGE + ".json.Json").getMethod("adapter", Type.class).invoke(null, type);
      @SuppressWarnings("unchecked") // Whatever the type is, its adapter takes what it has made.
      JsonAdapter<Object> typed = (JsonAdapter<Object>) adapter;
      return typed.toJson(typed.fromJson(json));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
