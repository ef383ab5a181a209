package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import java.util.stream.IntStream;
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
    this.fields =
        IntStream.range(0, ir.fields().size())
            .mapToObj(index -> new ModelField(ir.fields().get(index), index))
            .toList();
    for (ModelField field : fields) {
      names.newName(field.name(), field);
      reserve(field.ir().presenceName());
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

  /** The field of that accessor, which a rule names. */
  ModelField field(String javaName) {
    return fields.stream()
        .filter(field -> field.name().equals(javaName))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    ir.pointer() + ": a rule names " + javaName + ", which is no field"));
  }

  private void reserve(String name) {
    names.newName(name, name);
  }

  private ModelField additional(Model ir, Value value) {
    String name = ir.additionalName() == null ? "additionalProperties" : ir.additionalName();
    TypeRef type = new TypeRef.MapOf(value);
    String rawName = TypeNames.holdsEnum(type) ? names.newName(name + "Raw") : null;
    return new ModelField(
        Field.of(
            name,
            name,
            "",
            rawName,
            Value.of(type),
            true,
            new Doc("Properties that the API's description does not name.", false, null)),
        fields.size());
  }
}
