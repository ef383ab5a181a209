package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of fields in their order, in runs of one kind, then those whose values are secrets:
 * {@code .required("id", "token").masked("token")}.
 */
final class FieldRuns {

  private FieldRuns() {}

  static List<CodeBlock> of(List<ModelField> fields) {
    List<CodeBlock> runs = new ArrayList<>();
    List<CodeBlock> names = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      names.add(CodeBlock.of("$S", fields.get(i).wireName()));
      boolean last = i + 1 == fields.size();
      if (last || !kind(fields.get(i)).equals(kind(fields.get(i + 1)))) {
        runs.add(CodeBlock.of(".$L($L)", kind(fields.get(i)), CodeBlock.join(names, ",$W")));
        names.clear();
      }
    }
    CodeBlock secrets =
        fields.stream()
            .filter(field -> field.ir().secret())
            .map(field -> CodeBlock.of("$S", field.wireName()))
            .collect(CodeBlock.joining(",$W"));
    if (!secrets.isEmpty()) {
      runs.add(CodeBlock.of(".masked($L)", secrets));
    }
    return runs;
  }

  private static String kind(ModelField field) {
    if (field.value().nullable()) {
      return field.ir().required() ? "requiredNullable" : "nullable";
    }
    return field.ir().required() ? "required" : "optional";
  }
}
