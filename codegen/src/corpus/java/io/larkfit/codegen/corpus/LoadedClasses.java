package io.larkfit.codegen.corpus;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiled classes, loaded above those of a parent. */
final class LoadedClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  LoadedClasses(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = classes;
  }

  /** The class of this name, or null if there is none or it cannot be linked. */
  @Nullable Class<?> find(String name) {
    try {
      return classes.containsKey(name) ? loadClass(name) : null;
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
