package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model and what all parts of its class must agree on. */
final class ModelShape {

  private final Model ir;
  private final List<ModelField> fields;
  private final @Nullable ModelField additional;
  private final NameAllocator names = new NameAllocator();

  ModelShape(Model ir) {
    this.ir = ir;
    this.fields = ir.fields().stream().map(ModelField::new).toList();
    for (ModelField field : fields) {
      names.newName(field.name(), field);
      reserve(field.flag());
      if (field.ir().rawName() != null) {
        reserve(field.ir().rawName());
      }
    }
    this.additional = ir.additional() == null ? null : additional(ir, ir.additional());
  }

  Model ir() {
    return ir;
  }

  List<ModelField> fields() {
    return fields;
  }

  /** The map of further properties, as a field that is always there. */
  @Nullable ModelField additional() {
    return additional;
  }

  /** The fields and the map of further properties. */
  Stream<ModelField> members() {
    return additional == null
        ? fields.stream()
        : Stream.concat(fields.stream(), Stream.of(additional));
  }

  ClassName className() {
    return TypeNames.of(ir.name());
  }

  ClassName builder() {
    return className().nestedClass("Builder");
  }

  ClassName adapter() {
    return className().nestedClass("Adapter");
  }

  /** A name for a local variable or a member that no field has. */
  String free(String wish) {
    return names.clone().newName(wish);
  }

  boolean holdsEnums() {
    return members().anyMatch(ModelField::holdsEnum);
  }

  private void reserve(String name) {
    names.newName(name, name);
  }

  private ModelField additional(Model ir, Value value) {
    String name = ir.additionalName() == null ? "additionalProperties" : ir.additionalName();
    TypeRef type = new TypeRef.MapOf(value);
    String rawName = TypeNames.holdsEnum(type) ? free(name + "Raw") : null;
    return new ModelField(
        new Field(
            name,
            name,
            "",
            rawName,
            Value.of(type),
            true,
            false,
            false,
            false,
            null,
            null,
            null,
            List.of(),
            new Doc("Properties that the API's description does not name.", false, null)));
  }

  static boolean isConstrained(Value value) {
    return !value.constraints().equals(Constraints.NONE);
  }
}
