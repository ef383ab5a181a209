package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.mapOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.override;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import java.util.StringJoiner;

/** {@code Description}: the text of a model, without absent properties and without secrets. */
final class DescriptionEmitter {

  private final ClassName name;

  DescriptionEmitter(TypeNames types) {
    this.name = types.json("Description");
  }

  TypeSpec emit() {
    TypeName anything = WildcardTypeName.subtypeOf(NULLABLE_OBJECT);
    return finalClass(name, "Puts together the text of a model.", PUBLIC)
        .addField(StringJoiner.class, "text", PRIVATE, FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(PUBLIC)
                .addParameter(STRING, "model")
                .addStatement(
                    "this.text = new $T($S, model + $S, $S)", StringJoiner.class, ", ", "{", "}")
                .build())
        .addMethod(
            adding("add", "Adds a property unless it is absent.")
                .addCode(
                    """
                    if (value != null) {
                      text.add(property + "=" + value);
                    }
                    return this;
                    """)
                .build())
        .addMethod(
            adding("secret", "Adds that a secret is there, not what it is.")
                .addStatement("return add(property, value == null ? null : $S)", "***")
                .build())
        .addMethod(
            method(name, "addAll", PUBLIC)
                .addParameter(mapOf(anything), "properties")
                .addStatement("properties.forEach(this::add)")
                .addStatement("return this")
                .build())
        .addMethod(override(STRING, "toString").addStatement("return text.toString()").build())
        .build();
  }

  private MethodSpec.Builder adding(String method, String javadoc) {
    return method(name, method, PUBLIC)
        .addJavadoc(javadoc + "\n")
        .addParameter(STRING, "property")
        .addParameter(NULLABLE_OBJECT, "value");
  }
}
