package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.Bindings;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.shape.Discriminators;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The component schemas as types: classes to generate, hand-written classes, and mere aliases. */
public final class NamedTypes {

  private final Document document;
  private final Shapes shapes;
  private final Declarations declarations;
  private final Map<String, ClassRef> mapped;
  private final ErrorCollector errors;
  private final TypeMappings typeMappings;
  private final PropertyNames propertyNames;
  private final TypeParser types;
  private final Map<String, ClassRef> classes = new HashMap<>();
  private final Map<String, Value> values = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  public NamedTypes(
      Document document,
      Shapes shapes,
      Declarations declarations,
      Discriminators discriminators,
      Map<String, ClassRef> mapped,
      Bindings bindings,
      ErrorCollector errors) {
    this.document = document;
    this.shapes = shapes;
    this.declarations = declarations;
    this.mapped = mapped;
    this.errors = errors;
    this.typeMappings = new TypeMappings(bindings.types(), errors);
    this.propertyNames = new PropertyNames(bindings.properties(), errors);
    this.types =
        new TypeParser(
            shapes, this, declarations, discriminators, typeMappings, propertyNames, errors);
  }

  public TypeParser types() {
    return types;
  }

  /** Gives the components the first choice of class names. */
  public void nameAll() {
    for (String component : document.schemas().keySet()) {
      if (!mapped.containsKey(component) && AliasCycles.isIn(component, shapes)) {
        shapes.component(component).recursive = true;
      }
    }
    for (String component : document.schemas().keySet()) {
      Shape shape = shapes.component(component);
      if (!mapped.containsKey(component) && shape.component == null && Kind.of(shape).named()) {
        classes.put(component, declarations.allocate(shape.annotations, component));
      }
    }
  }

  /** Declares the components' classes but the uploads. */
  public void declareAll(Set<String> uploads) {
    for (String component : document.schemas().keySet()) {
      if (!uploads.contains(component)) {
        declare(component);
      }
    }
  }

  /** Declares those uploads that something refers to as a whole. */
  public void declareUsed(Set<String> uploads) {
    Set<String> left = new LinkedHashSet<>(uploads);
    while (left.stream().anyMatch(used::contains)) {
      List<String> next = left.stream().filter(used::contains).toList();
      next.forEach(left::remove);
      next.forEach(this::declare);
    }
  }

  private void declare(String component) {
    ClassRef name = classes.get(component);
    if (name != null) {
      types.read(shapes.component(component), Place.of(name, component));
    } else {
      value(component);
    }
  }

  /** The type of a reference to a component. */
  Value value(String component) {
    used.add(component);
    Value known = values.get(component);
    if (known != null) {
      return known;
    }
    if (!open.add(component)) {
      errors.notice(
          Document.schemaPointer(component), "the schema refers to itself, which says nothing");
      return TypeParser.ANY;
    }
    Value value = work(component);
    open.remove(component);
    values.put(component, value);
    return value;
  }

  private Value work(String component) {
    Shape shape = shapes.component(component);
    ClassRef handWritten = mapped.get(component);
    if (handWritten != null) {
      return reference(shape, handWritten);
    }
    ClassRef generated = classes.get(component);
    if (generated != null) {
      return reference(shape, generated);
    }
    String packageName = declarations.packageOf(shape.annotations, declarations.rootPackage());
    return types.read(shape, Place.inline(packageName, component));
  }

  private static Value reference(Shape shape, ClassRef name) {
    TypeRef type =
        Kind.of(shape) == Kind.ENUM
            ? new TypeRef.EnumRef(name, EnumParser.rawKind(shape))
            : new TypeRef.ObjectRef(name);
    return new Value(type, Constraints.NONE, shape.nullable);
  }

  /** Says which mappings apply to nothing, once everything is read. */
  public void noticeUnused() {
    typeMappings.noticeUnused();
    propertyNames.noticeUnused();
  }

  /** Hand-written classes other than enums. */
  public List<TypeRef.ObjectRef> mappedObjects() {
    Stream<TypeRef.ObjectRef> schemas =
        mapped.keySet().stream()
            .filter(component -> document.schemas().containsKey(component))
            .map(component -> value(component).type())
            .filter(TypeRef.ObjectRef.class::isInstance)
            .map(TypeRef.ObjectRef.class::cast);
    return Stream.concat(schemas, typeMappings.handWritten().stream()).distinct().toList();
  }
}
