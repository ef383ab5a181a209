package io.larkfit.codegen.emit;

/**
 * A generated file.
 *
 * @param path relative to the source root, separated by {@code /}
 */
public record JavaSource(String path, String content) {

  /** Empty for {@code module-info.java}. */
  String packageName() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash).replace('/', '.');
  }
}
