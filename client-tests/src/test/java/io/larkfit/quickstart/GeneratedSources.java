package io.larkfit.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** What the build generated: packages, interfaces with their operations, models, sizes. */
final class GeneratedSources {
  private static final String JAVA = ".java";
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

  private final Path root;

  GeneratedSources(Path root) {
    this.root = root;
  }

  void show(Screen screen) {
    Map<String, List<Path>> packages = packages();
    List<Path> all = packages.values().stream().flatMap(List::stream).toList();
    screen.title("What was generated: " + size(all));
    packages.forEach((name, files) -> show(screen, name, files));
  }

  private void show(Screen screen, String packageName, List<Path> files) {
    screen.heading(packageName + " (" + size(files) + ")");
    List<Class<?>> types =
        files.stream()
            .map(file -> file.getFileName().toString().replace(JAVA, ""))
            .filter(name -> !name.contains("-"))
            .<Class<?>>map(name -> load(packageName + "." + name))
            .toList();
    for (Class<?> type : types) {
      List<Method> operations = operations(type);
      if (!operations.isEmpty()) {
        screen.line("interface " + type.getSimpleName());
        for (Method operation : operations) {
          screen.line("  " + request(operation));
          screen.line("    " + describe(operation));
        }
      }
    }
    names(screen, "models", types, GeneratedSources::isModel);
    names(screen, "enums", types, Class::isEnum);
    names(screen, "annotations", types, Class::isAnnotation);
    names(screen, "others", types, GeneratedSources::isOther);
  }

  private static void names(
      Screen screen, String label, List<Class<?>> types, Predicate<Class<?>> kind) {
    List<String> names = types.stream().filter(kind).map(Class::getSimpleName).toList();
    if (!names.isEmpty()) {
      screen.names(label, names);
    }
  }

  private static List<Method> operations(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !request(method).isEmpty())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static String describe(Method operation) {
    String parameters =
        Arrays.stream(operation.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    String answer =
        operation.getGenericReturnType() instanceof ParameterizedType call
                && call.getActualTypeArguments()[0] instanceof Class<?> type
            ? type.getSimpleName()
            : operation.getReturnType().getSimpleName();
    return operation.getName() + "(" + parameters + ") -> " + answer;
  }

  /** Method and path, as Retrofit's annotation has them; empty if this is no operation. */
  private static String request(Method method) {
    for (Class<? extends Annotation> verb : VERBS) {
      Annotation annotation = method.getAnnotation(verb);
      if (annotation != null) {
        return verb.getSimpleName() + " /" + path(annotation);
      }
    }
    return "";
  }

  private static String path(Annotation verb) {
    try {
      return (String) verb.annotationType().getMethod("value").invoke(verb);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isModel(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals("toBuilder"));
  }

  private static boolean isOther(Class<?> type) {
    boolean isNamedElsewhere = isModel(type) || type.isEnum() || type.isAnnotation();
    return operations(type).isEmpty() && !isNamedElsewhere;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, GeneratedSources.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Generated, but not in the client's jar: " + name, e);
    }
  }

  private Map<String, List<Path>> packages() {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(JAVA))
          .sorted()
          .collect(
              Collectors.groupingBy(
                  GeneratedSources::packageOf, TreeMap::new, Collectors.toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the file says it; the module's own file is of no package. */
  private static String packageOf(Path file) {
    return lines(file).stream()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length(), line.indexOf(';')))
        .findFirst()
        .orElse("module-info");
  }

  private static String size(List<Path> files) {
    long lines = files.stream().mapToLong(file -> lines(file).size()).sum();
    String unit = files.size() == 1 ? "file" : "files";
    return String.format(Locale.ROOT, "%,d %s, %,d lines", files.size(), unit, lines);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
