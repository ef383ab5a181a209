package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Discriminators;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Declares models. */
final class ModelParser {

  private final TypeParser types;
  private final Declarations declarations;
  private final DocParser docs;
  private final ErrorCollector errors;
  private final FieldParser fields;
  private final RuleParser rules;
  private final Discriminators discriminators;
  private final PropertyNames propertyNames;

  ModelParser(
      TypeParser types,
      Shapes shapes,
      Declarations declarations,
      Discriminators discriminators,
      PropertyNames propertyNames,
      DocParser docs,
      ErrorCollector errors) {
    this.types = types;
    this.declarations = declarations;
    this.docs = docs;
    this.errors = errors;
    this.discriminators = discriminators;
    this.propertyNames = propertyNames;
    this.fields = new FieldParser(types, shapes, docs, errors);
    this.rules = new RuleParser(shapes, errors);
  }

  TypeRef declare(Shape shape, Place place) {
    ClassRef name = declarations.begin(shape, place);
    Place within = Place.inline(name.packageName(), name.simpleName());
    Map<String, Node> properties = new LinkedHashMap<>(shape.properties);
    UndeclaredProperties.of(shape, errors).forEach(properties::putIfAbsent);
    Map<String, FieldParser.Draft> drafts = new LinkedHashMap<>();
    MemberNames names = MemberNames.ofModel();
    Map<String, String> members = propertyNames.of(properties.keySet(), names, shape.pointer);
    Discriminators.Preset preset =
        place.component() == null ? null : discriminators.preset(place.component());
    properties.forEach(
        (property, node) -> {
          boolean required = shape.required.contains(property);
          FieldParser.Draft draft =
              fields.draft(
                  property,
                  members.computeIfAbsent(property, names::allocate),
                  node,
                  required,
                  within);
          drafts.put(property, draft.preset(preset));
        });
    Value additional = additional(shape, within);
    String additionalName = additional == null ? null : names.allocate("additionalProperties");
    List<Field> finished = new ArrayList<>();
    drafts.values().forEach(draft -> finished.add(fields.finish(draft, names)));
    List<Rule> checks = rules.parse(shape, finished);
    declarations.finish(
        new Model(
            name,
            shape.pointer.toString(),
            docs.parse(shape.annotations),
            finished,
            additional,
            additionalName,
            shape.constraints.object(),
            checks));
    return new TypeRef.ObjectRef(name);
  }

  /** Further properties are kept only where the document speaks of them. */
  private @Nullable Value additional(Shape shape, Place place) {
    if (shape.additional != null) {
      Value value = types.read(shape.additional, place.child("Value"));
      return Binaries.asText(value, shape.additional.pointer(), errors);
    }
    boolean open = Boolean.TRUE.equals(shape.additionalFlag) || shape.recursive;
    return open ? TypeParser.ANY : null;
  }
}
