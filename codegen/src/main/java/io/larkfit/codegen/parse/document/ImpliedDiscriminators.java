package io.larkfit.codegen.parse.document;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Union;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets every alternative of a discriminated union have the property that selects it, because what
 * is read by it must be written with it, though not every document declares it.
 */
public final class ImpliedDiscriminators {

  private static final Value TEXT =
      new Value(new TypeRef.Scalar(ScalarKind.STRING), Constraints.NONE, false);

  private final Map<ClassRef, TypeDecl> types = new LinkedHashMap<>();

  private ImpliedDiscriminators(List<TypeDecl> types) {
    types.forEach(type -> this.types.put(type.name(), type));
  }

  public static List<TypeDecl> addTo(List<TypeDecl> types) {
    ImpliedDiscriminators result = new ImpliedDiscriminators(types);
    for (TypeDecl type : types) {
      if (type instanceof Union union && union.discriminator() != null) {
        result.addTo(union, union.discriminator(), new HashSet<>());
      }
    }
    return List.copyOf(result.types.values());
  }

  private void addTo(Union union, String property, Set<ClassRef> seen) {
    if (!seen.add(union.name())) {
      return;
    }
    for (Union.Alternative alternative : union.alternatives()) {
      TypeRef type = alternative.value().type();
      TypeDecl declared = type instanceof TypeRef.ObjectRef ref ? types.get(ref.name()) : null;
      if (declared instanceof Model model) {
        types.put(model.name(), with(model, property));
      } else if (declared instanceof Union inner) {
        addTo(inner, property, seen);
      }
    }
  }

  private static Model with(Model model, String property) {
    List<Field> fields = new ArrayList<>();
    MemberNames names = MemberNames.ofModel();
    boolean declared = false;
    for (Field field : model.fields()) {
      boolean found = field.wireName().equals(property);
      boolean untyped = found && field.value().type() instanceof TypeRef.Any;
      declared |= found;
      fields.add(untyped ? typed(field) : field);
      names.allocateAs(field.javaName());
      names.allocateAs(field.presenceName());
      if (field.rawName() != null) {
        names.allocateAs(field.rawName());
      }
    }
    if (model.additionalName() != null) {
      names.allocateAs(model.additionalName());
    }
    if (!declared) {
      fields.add(0, implied(property, names));
    }
    return new Model(
        model.name(),
        model.pointer(),
        model.doc(),
        fields,
        model.additional(),
        model.additionalName(),
        model.constraints(),
        model.rules());
  }

  private static Field implied(String property, MemberNames names) {
    String javaName = names.allocate(property);
    return Field.of(
        property,
        javaName,
        names.allocatePresence(javaName),
        null,
        TEXT,
        false,
        new Doc("Says which kind of object this is.", false, null));
  }

  private static Field typed(Field field) {
    return new Field(
        field.wireName(),
        field.javaName(),
        field.presenceName(),
        null,
        TEXT,
        field.required(),
        field.readOnly(),
        field.writeOnly(),
        false,
        field.defaultValue(),
        field.constant(),
        field.example(),
        field.scopes(),
        field.doc());
  }
}
