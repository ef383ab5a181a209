package io.larkfit.codegen.corpus;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Jars in a class loader of their own, apart from the tests' class path; one for all documents. */
final class Jars {
  private static final Map<List<Path>, ClassLoader> LOADED = new ConcurrentHashMap<>();

  private Jars() {}

  static ClassLoader loaded(List<Path> jars) {
    return LOADED.computeIfAbsent(jars, Jars::load);
  }

  private static ClassLoader load(List<Path> jars) {
    URL[] urls = jars.stream().map(Jars::url).toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
