package io.larkfit.internal;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.Socket;
import org.jspecify.annotations.Nullable;

/**
 * Refuses class paths on which OkHttp or Okio are missing, doubled or too old: calls would fail on
 * them with errors of the JVM that name no culprit. It stands on no class of theirs itself.
 */
public final class ClassPath {
  private static final ClassLoader LOADER = loader();
  private static final String UNKNOWN = "unknown";

  private ClassPath() {}

  /**
   * Checks the class path that this class was loaded from.
   *
   * @return OkHttp's version
   * @throws IllegalStateException naming the jars and the remedy
   */
  public static String okHttpVersion() {
    String version = version();
    String fault = fault(version);
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
    return version;
  }

  private static @Nullable String fault(String version) {
    if (!isThere(() -> OkHttpClient.class)) {
      return "OkHttp's classes are missing"
          + jarsNamed("okhttp")
          + ": Maven's com.squareup.okhttp3:okhttp is an empty jar from version 5 on. Add"
          + " com.squareup.okhttp3:okhttp-jvm of the same version, or use okhttp 4.12.0.";
    }
    List<String> okHttps = different(OkHttpClient.class);
    if (okHttps.size() > 1) {
      return "OkHttp's classes are there more than once, in "
          + String.join(" and ", okHttps)
          + ": keep one. With okhttp-jvm 5, set com.squareup.okhttp3:okhttp to the same version, at"
          + " which it is empty.";
    }
    if (!version.equals(UNKNOWN) && isBelow(version, 4, 9)) {
      return "OkHttp "
          + version
          + from(okHttps)
          + " is too old: set com.squareup.okhttp3:okhttp to 4.12.0, or at least to 4.9.3.";
    }
    if (!isThere(() -> Buffer.class)) {
      return "Okio's classes are missing" + jarsNamed("okio") + ": add com.squareup.okio:okio-jvm.";
    }
    List<String> okios = different(Buffer.class);
    if (okios.size() > 1) {
      return "Okio's classes are there more than once, in "
          + String.join(" and ", okios)
          + ": exclude com.squareup.okio:okio, and keep okio-jvm.";
    }
    if (!version.equals(UNKNOWN) && !isBelow(version, 5, 2) && !isThere(() -> Socket.class)) {
      return "Okio"
          + from(okios)
          + " is too old for OkHttp "
          + version
          + ": set com.squareup.okio:okio-jvm to 3.16.0 or newer.";
    }
    return null;
  }

  /** Javac would copy the constant into our classes, so it is read when they run. */
  private static String version() {
    try {
      return (String) OkHttp.class.getField("VERSION").get(null);
    } catch (ReflectiveOperationException | LinkageError e) {
      // OkHttp 3 says it elsewhere. A shrunk application has neither.
      return LOADER.getResource("okhttp3/internal/Version.class") == null ? UNKNOWN : "3";
    }
  }

  private static boolean isBelow(String version, int major, int minor) {
    String[] parts = version.split("[^0-9]+");
    int first = Integer.parseInt(parts[0]);
    int second = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
    return first < major || (first == major && second < minor);
  }

  /** A class literal is linked where it is evaluated, and is renamed with its class. */
  private static boolean isThere(Supplier<Class<?>> literal) {
    try {
      return !literal.get().getName().isEmpty();
    } catch (LinkageError e) {
      return false;
    }
  }

  /**
   * Where a class comes from, a place for each of its forms, the one that is used first. Parent
   * loaders are left out: a server may well have a copy of its own.
   */
  private static List<String> different(Class<?> type) {
    String resource = type.getName().replace('.', '/') + ".class";
    Map<Integer, String> jars = new LinkedHashMap<>();
    try {
      List<URL> inherited =
          LOADER.getParent() == null
              ? Collections.emptyList()
              : Collections.list(LOADER.getParent().getResources(resource));
      for (URL url : Collections.list(LOADER.getResources(resource))) {
        if (!inherited.contains(url)) {
          jars.putIfAbsent(Arrays.hashCode(bytes(url)), jar(url.toString(), resource));
        }
      }
    } catch (IOException e) {
      // Then it cannot be told, and the application may be fine.
    }
    return new ArrayList<>(jars.values());
  }

  private static byte[] bytes(URL url) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (InputStream in = url.openStream()) {
      byte[] some = new byte[8192];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        all.write(some, 0, count);
      }
    }
    return all.toByteArray();
  }

  private static String jar(String url, String resource) {
    String place = url.substring(0, url.length() - resource.length()).replaceAll("!?/$", "");
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static String from(List<String> jars) {
    return jars.isEmpty() ? "" : ", of " + jars.get(0) + ",";
  }

  private static String jarsNamed(String name) {
    String path =
        System.getProperty("java.class.path", "")
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "");
    String jars =
        Stream.of(path.split(File.pathSeparator))
            .map(entry -> new File(entry).getName())
            .filter(file -> file.startsWith(name))
            .collect(Collectors.joining(" and "));
    return jars.isEmpty() ? "" : ", though there is " + jars;
  }

  private static ClassLoader loader() {
    ClassLoader own = ClassPath.class.getClassLoader();
    return own == null ? ClassLoader.getSystemClassLoader() : own;
  }
}
