package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.T;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.listOf;
import static io.larkfit.codegen.emit.json.Support.mapOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code Violations}, which {@code build()} collects, and the exception that reports them. */
final class ViolationsEmitters {

  private final TypeNames types;
  private final Needs needs;
  private final ClassName check;

  ViolationsEmitters(TypeNames types, Needs needs) {
    this.types = types;
    this.needs = needs;
    this.check = types.json("Check");
  }

  TypeSpec violations() {
    TypeSpec.Builder type =
        finalClass(
                types.json("Violations"),
                "Collects what is wrong with a model, to say it all at once.",
                PUBLIC)
            .addField(STRING, "model", PRIVATE, FINAL)
            .addField(
                FieldSpec.builder(listOf(STRING), "found", PRIVATE, FINAL)
                    .initializer("new $T<>()", ArrayList.class)
                    .build());
    if (needs.enumsInModels()) {
      type.addField(types.json("Unrecognized"), "unrecognized", PRIVATE, FINAL)
          .addMethod(constructor().addStatement("this(model, new $T())", unrecognized()).build())
          .addMethod(constructorForEnums());
    } else {
      type.addMethod(constructor().addStatement("this.model = model").build());
    }
    addChecks(type.addMethod(check()));
    return type.addMethod(throwIfAny()).build();
  }

  private void addChecks(TypeSpec.Builder type) {
    boolean counted = needs.modelConstraints().stream().anyMatch(ViolationsEmitters::isSized);
    addIf(needs.additional(), type, additional());
    addIf(counted, type, properties());
    addIf(counted || !needs.rules().isEmpty(), type, forbid());
    addIf(needs.checks(c -> c.pattern() != null) || needs.rulesMatch(), type, matches());
    addIf(needs.rulesCompare(), type, isOneOf());
    addIf(needs.ranked(), type, passing());
  }

  private static boolean isSized(Constraints constraints) {
    return constraints.minProperties() != null || constraints.maxProperties() != null;
  }

  private static void addIf(boolean needed, TypeSpec.Builder type, MethodSpec method) {
    if (needed) {
      type.addMethod(method);
    }
  }

  private ClassName unrecognized() {
    return types.json("Unrecognized");
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder().addModifiers(PUBLIC).addParameter(STRING, "model");
  }

  private MethodSpec constructorForEnums() {
    return constructor()
        .addParameter(unrecognized(), "unrecognized")
        .addCode(
            """
            this.model = model;
            this.unrecognized = unrecognized;
            for (String property : unrecognized.properties()) {
              found.add(
                  model
                      + "."
                      + property
                      + ": UNRECOGNIZED stands for no value; give the raw value instead");
            }
            """)
        .build();
  }

  /** A property that was refused already is not refused again for being null. */
  private MethodSpec check() {
    MethodSpec.Builder method =
        method(check, "check", PUBLIC)
            .addJavadoc("Starts the checks of a property.\n")
            .addParameter(STRING, "property")
            .addParameter(NULLABLE_OBJECT, "value");
    if (!needs.enumsInModels()) {
      return method
          .addStatement("return new $T(model + $S + property, value, found)", check, ".")
          .build();
    }
    return method
        .addCode(
            """
            boolean refused = unrecognized.properties().contains(property);
            List<String> unheard = new $T<>();
            return new Check(model + "." + property, value, refused ? unheard : found);
            """,
            ArrayList.class)
        .build();
  }

  private MethodSpec additional() {
    TypeName anything = WildcardTypeName.subtypeOf(NULLABLE_OBJECT);
    return method(check, "additional", PUBLIC)
        .addJavadoc("Starts the checks of the properties that are no fields.\n")
        .addParameter(mapOf(anything), "properties")
        .addParameter(types.json("Fields"), "fields")
        .addCode(
            """
            for (String name : properties.keySet()) {
              if (fields.contains(name)) {
                found.add(model + "." + name + ": is a property of its own");
              }
            }
            return new Check(model, properties, found);
            """)
        .build();
  }

  private static MethodSpec properties() {
    return method(TypeName.VOID, "properties", PUBLIC)
        .addJavadoc(
            "Counts the properties: some that are no fields, and the fields that are there.\n")
        .varargs()
        .addParameter(TypeName.INT, "min")
        .addParameter(TypeName.INT, "max")
        .addParameter(TypeName.INT, "additional")
        .addParameter(ArrayTypeName.of(TypeName.BOOLEAN), "present")
        .addCode(
            """
            int count = additional;
            for (boolean there : present) {
              count += there ? 1 : 0;
            }
            forbid("must have at least " + min + " properties", count < min);
            forbid("must have at most " + max + " properties", count > max);
            """)
        .build();
  }

  private static MethodSpec forbid() {
    return method(TypeName.VOID, "forbid", PUBLIC)
        .addParameter(STRING, "rule")
        .addParameter(TypeName.BOOLEAN, "violated")
        .addCode(
            """
            if (violated) {
              found.add(model + ": " + rule);
            }
            """)
        .build();
  }

  private MethodSpec matches() {
    return method(TypeName.BOOLEAN, "matches", PUBLIC, STATIC)
        .addParameter(NULLABLE_OBJECT, "value")
        .addParameter(Pattern.class, "pattern")
        .addStatement(
            "return value != null && pattern.matcher($T.text(value)).find()", types.json("Json"))
        .build();
  }

  private MethodSpec passing() {
    return method(
            ParameterizedTypeName.get(ClassName.get(Predicate.class), T), "passing", PUBLIC, STATIC)
        .addJavadoc("Values that pass some checks.\n")
        .addTypeVariable(T)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), check), "checks")
        .addCode(
            """
            return value -> {
              List<String> found = new $T<>();
              checks.accept(new Check("", value, found));
              return found.isEmpty();
            };
            """,
            ArrayList.class)
        .build();
  }

  private MethodSpec isOneOf() {
    return method(TypeName.BOOLEAN, "isOneOf", PUBLIC, STATIC)
        .varargs()
        .addParameter(NULLABLE_OBJECT, "value")
        .addParameter(ArrayTypeName.of(String.class), "texts")
        .addStatement(
            "return value != null && $T.asList(texts).contains($T.text(value))",
            Arrays.class,
            types.json("Json"))
        .build();
  }

  private MethodSpec throwIfAny() {
    return method(TypeName.VOID, "throwIfAny", PUBLIC)
        .addCode(
            """
            if (!found.isEmpty()) {
              throw new $T(found);
            }
            """,
            types.json("InvalidModelException"))
        .build();
  }

  TypeSpec exception() {
    return TypeSpec.classBuilder(types.json("InvalidModelException"))
        .addJavadoc("A model is not as the API's description demands; nothing was sent.\n")
        .addModifiers(PUBLIC, FINAL)
        .superclass(IllegalArgumentException.class)
        .addField(
            FieldSpec.builder(TypeName.LONG, "serialVersionUID", PRIVATE, STATIC, FINAL)
                .initializer("1")
                .build())
        .addField(ArrayTypeName.of(String.class), "violations", PRIVATE, FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(listOf(STRING), "violations")
                .addStatement("super(String.join($S, violations))", "\n")
                .addStatement("this.violations = violations.toArray(new String[0])")
                .build())
        .addMethod(
            method(listOf(STRING), "violations", PUBLIC)
                .addJavadoc(
                    "All of them, each naming model and property, as in {@code Pet.name: is"
                        + " required}.\n")
                .addStatement(
                    "return $T.unmodifiableList($T.asList(violations))",
                    Collections.class,
                    Arrays.class)
                .build())
        .build();
  }
}
