package io.larkfit.codegen;

import io.larkfit.codegen.ir.ClassRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller chose.
 *
 * @param invokerPackage the facade, the catalogue and, below it, {@code meta} and {@code json}
 * @param apiPackage the root below which a tag's {@code x-larkfit-package} is placed
 * @param modelPackage the root below which a schema's {@code x-larkfit-package} is placed
 * @param callType what interface methods return, {@code retrofit2.Call} unless chosen; a type with
 *     one type parameter
 * @param moduleName the Java module to declare; null for none
 * @param moduleExports hand-written packages that the module exports beside the generated ones
 * @param javadoc whether the sources carry documentation
 * @param generatedAnnotation whether every class is marked as generated
 */
public record Options(
    String invokerPackage,
    String apiPackage,
    String modelPackage,
    String facadeName,
    ClassRef callType,
    @Nullable String moduleName,
    List<String> moduleExports,
    Bindings bindings,
    boolean javadoc,
    boolean generatedAnnotation) {

  public static final ClassRef RETROFIT_CALL = new ClassRef("retrofit2", "Call");

  /** Whether envelopes are unwrapped: {@code retrofit2.Call} cannot. */
  public boolean unwraps() {
    return !callType.equals(RETROFIT_CALL);
  }
}
