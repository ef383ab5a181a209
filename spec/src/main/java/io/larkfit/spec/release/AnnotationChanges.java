package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import japicmp.model.JApiAnnotation;
import japicmp.model.JApiAnnotationElement;
import japicmp.model.JApiAnnotationElementValue;
import japicmp.model.JApiChangeStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Annotations that drive behaviour, such as credentials, scopes and limits. Those of nullness say
 * nothing that a signature does not, and those of Retrofit are the operation on the wire.
 */
final class AnnotationChanges {

  private static final List<String> SILENT =
      List.of("org.jspecify.", "retrofit2.", "javax.annotation.", "jakarta.annotation.");

  private final JarChanges changes;
  private final String type;

  AnnotationChanges(JarChanges changes, String type) {
    this.changes = changes;
    this.type = type;
  }

  void add(List<JApiAnnotation> annotations, String member, String signature) {
    annotations.stream()
        .filter(annotation -> annotation.getChangeStatus() != JApiChangeStatus.UNCHANGED)
        .filter(
            annotation -> SILENT.stream().noneMatch(annotation.getFullyQualifiedName()::startsWith))
        .sorted(Comparator.comparing(JApiAnnotation::getFullyQualifiedName))
        .forEach(annotation -> add(annotation, member, signature));
  }

  private void add(JApiAnnotation annotation, String member, String signature) {
    String name = "`@" + JavaTypes.simple(annotation.getFullyQualifiedName());
    boolean is = annotation.getChangeStatus() != JApiChangeStatus.REMOVED;
    boolean was = annotation.getChangeStatus() != JApiChangeStatus.NEW;
    if (annotation.getFullyQualifiedName().equals(Deprecated.class.getName())) {
      if (!was) {
        changes.add(Check.JAVA_DEPRECATED, type, member, signature);
      }
      return;
    }
    String text =
        !was
            ? "has " + name + values(annotation, true) + "`"
            : !is
                ? "has lost " + name + values(annotation, false) + "`"
                : "has %s%s`, had `%s`"
                    .formatted(name, values(annotation, true), values(annotation, false));
    String owner = signature.equals(JavaTypes.simple(type)) ? "" : "`" + signature + "` ";
    changes.add(Check.JAVA_CHANGED, type, member, owner + text);
  }

  private static String values(JApiAnnotation annotation, boolean now) {
    List<String> values = new ArrayList<>();
    for (JApiAnnotationElement element : annotation.getElements()) {
      List<JApiAnnotationElementValue> given =
          now ? element.getNewElementValues() : element.getOldElementValues();
      if (!given.isEmpty()) {
        String listed =
            given.stream().map(AnnotationChanges::text).collect(Collectors.joining(", "));
        values.add(element.getName().equals("value") ? listed : element.getName() + " = " + listed);
      }
    }
    values.sort(Comparator.naturalOrder());
    return values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
  }

  // Not getValueString(), which escapes for XML.
  private static String text(JApiAnnotationElementValue value) {
    if (!value.getValues().isEmpty()) {
      return value.getValues().stream()
          .map(AnnotationChanges::text)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value.getType() == JApiAnnotationElementValue.Type.String
        ? "\"" + value.getValue() + "\""
        : String.valueOf(value.getValue());
  }
}
