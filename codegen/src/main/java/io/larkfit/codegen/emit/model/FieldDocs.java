package io.larkfit.codegen.emit.model;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.ir.Field;
import org.jspecify.annotations.Nullable;

/** The comments of a field's members. */
final class FieldDocs {

  private FieldDocs() {}

  static CodeBlock accessor(ModelField field) {
    Field ir = field.ir();
    Javadocs.Builder doc = Javadocs.builder().text(withExample(ir.doc().text(), ir.example()));
    if (ir.defaultValue() != null && !ir.required()) {
      doc.paragraph("If absent: " + Javadocs.code(ir.defaultValue().text()) + ".");
    }
    if (!ir.scopes().isEmpty()) {
      doc.paragraph(
          "Left out unless the app has "
              + ir.scopes().stream().map(Javadocs::code).collect(joining(" or "))
              + ".");
    }
    if (ir.readOnly() || ir.writeOnly()) {
      doc.paragraph(ir.readOnly() ? "Only in answers." : "Only in requests.");
    }
    return doc.about(ir.doc()).build();
  }

  /** The example closes a text of one paragraph, and follows a longer one. */
  private static String withExample(String text, @Nullable String example) {
    if (example == null) {
      return text;
    }
    String fence = example.contains("`") ? "``" : "`";
    String sentence = "Example: " + fence + example + fence + ".";
    boolean isParagraph = !text.isBlank() && !text.strip().contains("\n");
    return isParagraph ? Javadocs.sentence(text) + " " + sentence : text + "\n\n" + sentence;
  }

  static CodeBlock rawAccessor(ModelField field) {
    return CodeBlock.of(
        "The wire value of {@link #$L}, which may be one that this version does not know.\n",
        field.name() + "()");
  }

  static CodeBlock presence(ModelField field) {
    String what = field.isCollection() ? "was given, be it empty" : "was given";
    return CodeBlock.of(
        "Whether {@link #$L} $L.\n",
        field.name() + "()",
        field.tellsNull() ? "was given, be it null" : what);
  }

  static CodeBlock setter(ModelShape model, ModelField field, String accessor) {
    String deprecation = field.ir().doc().deprecated() ? "\n@deprecated as the property is\n" : "";
    return CodeBlock.of("See {@link $T#$L}.\n$L", model.className(), accessor + "()", deprecation);
  }
}
