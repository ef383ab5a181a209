package io.larkfit.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** What the compiler writes. */
public final class InMemoryClasses extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ByteArrayOutputStream> streams = new HashMap<>();

  public InMemoryClasses(JavaFileManager classPath) {
    super(classPath);
  }

  /** The classes' bytes by their qualified names. */
  public Map<String, byte[]> bytes() {
    Map<String, byte[]> bytes = new HashMap<>();
    streams.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
    return bytes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    streams.put(className, stream);
    return new SimpleJavaFileObject(URI.create("memory:///" + streams.size() + ".class"), kind) {
      @Override
      public OutputStream openOutputStream() {
        return stream;
      }
    };
  }
}
