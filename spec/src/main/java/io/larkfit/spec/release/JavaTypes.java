package io.larkfit.spec.release;

import japicmp.model.JApiBehavior;
import japicmp.model.JApiGenericType;
import japicmp.model.JApiMethod;
import japicmp.model.JApiParameter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How people write types and signatures. */
final class JavaTypes {

  private JavaTypes() {}

  /** {@code io.larkfit.tea.v1.Cup$Builder} gives {@code Cup.Builder}. */
  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** {@code io.larkfit.tea.v1.Cup$Builder} gives {@code io.larkfit.tea.v1}. */
  static String inPackage(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** {@code io.larkfit.tea.v1.Cup$Builder} gives {@code io.larkfit.tea.v1.Cup}. */
  static String outer(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** What comes after the outermost class, with a dot at its end; empty for that class itself. */
  static String inner(String name) {
    String simple = simple(name);
    int dot = simple.indexOf('.');
    return dot < 0 ? "" : simple.substring(dot + 1) + ".";
  }

  static String generic(String type, List<JApiGenericType> arguments) {
    return arguments.isEmpty()
        ? simple(type)
        : simple(type)
            + arguments.stream()
                .map(argument -> generic(argument.getType(), argument.getGenericTypes()))
                .collect(Collectors.joining(", ", "<", ">"));
  }

  /** {@code create(CupRequest, List)}. */
  static String signature(JApiBehavior behavior) {
    return signature(behavior, parameter -> List.of());
  }

  /** {@code create(CupRequest, List<String>)}, as it was. */
  static String oldSignature(JApiBehavior behavior) {
    return signature(behavior, JApiParameter::getOldGenericTypes);
  }

  /** {@code create(CupRequest, List<String>)}, as it is. */
  static String newSignature(JApiBehavior behavior) {
    return signature(behavior, JApiParameter::getNewGenericTypes);
  }

  static String oldReturn(JApiMethod method) {
    return generic(
        method.getReturnType().getOldReturnType(), method.getReturnType().getOldGenericTypes());
  }

  static String newReturn(JApiMethod method) {
    return generic(
        method.getReturnType().getNewReturnType(), method.getReturnType().getNewGenericTypes());
  }

  private static String signature(
      JApiBehavior behavior, Function<JApiParameter, List<JApiGenericType>> generics) {
    return simple(behavior.getName())
        + behavior.getParameters().stream()
            .map(parameter -> generic(parameter.getType(), generics.apply(parameter)))
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
