package io.larkfit.codegen.name;

import io.larkfit.codegen.ir.ClassRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Class names, unique in their package without regard to case, as some file systems ask. Who asks
 * first gets the plain name.
 */
public final class ClassNames {

  private final Map<String, UniqueNames> byPackage = new HashMap<>();

  /** Keeps a name for a class that is written elsewhere. */
  public void reserve(ClassRef name) {
    in(name.packageName()).reserve(List.of(name.simpleName()));
  }

  /**
   * Gives a name that is still free.
   *
   * @param text what the class stands for, in any spelling
   */
  public ClassRef allocate(String packageName, String text) {
    return new ClassRef(packageName, in(packageName).allocate(JavaNames.type(text)));
  }

  /** Gives the first name, or, where it is taken, one that starts like the second. */
  public ClassRef allocate(String packageName, String text, String otherwise) {
    String wish = JavaNames.type(text);
    return in(packageName).isFree(wish)
        ? allocate(packageName, text)
        : allocate(packageName, otherwise);
  }

  private UniqueNames in(String packageName) {
    return byPackage.computeIfAbsent(packageName, key -> new UniqueNames(true));
  }
}
