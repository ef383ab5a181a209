package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.parse.document.Annotations;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema as it is meant: {@code $ref}s followed, {@code allOf} folded in, OpenAPI 3.0 and 3.1
 * alike. A working copy, filled by {@link ShapeReader} and {@link ShapeFold}.
 */
public final class Shape {

  /** Where the schema stands; for a reference, what it refers to. */
  public Pointer pointer;

  /** The component whose type this is, if the schema is no more than a reference to it. */
  public @Nullable String component;

  /** The one schema that says all this; null if it is put together from several. */
  public @Nullable Schema<?> source;

  /** JSON types without {@code null}; empty if the schema does not say. */
  public final Set<String> types = new LinkedHashSet<>();

  public boolean nullable;

  /** Whether {@code null} is the only value. */
  public boolean nullOnly;

  public @Nullable String format;

  /** The values of an enum or a {@code const}; empty if any are allowed. */
  public List<Object> values = List.of();

  /** A name for each value, empty for one without; or no names at all. The same with docs. */
  public List<String> valueNames = List.of();

  public List<String> valueDocs = List.of();

  public final Map<String, Node> properties = new LinkedHashMap<>();
  boolean declaresProperties;
  public final Set<String> required = new LinkedHashSet<>();
  public @Nullable Node additional;
  public @Nullable Boolean additionalFlag;
  public @Nullable Node items;

  /** The {@code not}s of {@code allOf} branches and of the schema itself. */
  public final List<Node> nots = new ArrayList<>();

  public @Nullable Alternatives union;

  /** Choices that hold beside {@link #union}, until the simplifier makes one of all. */
  final List<Alternatives> furtherUnions = new ArrayList<>();

  /** Choices of which properties must be there: conditions on the object, not types. */
  public final List<Alternatives> conditions = new ArrayList<>();

  /** Whether it is a list or map that contains itself, and so needs a class. */
  public boolean recursive;

  public Constraints constraints = Constraints.NONE;
  public Annotations annotations;

  Shape(Pointer pointer, Annotations annotations) {
    this.pointer = pointer;
    this.annotations = annotations;
  }

  public Shape copy() {
    Shape copy = new Shape(pointer, annotations);
    copy.component = component;
    copy.source = source;
    copy.types.addAll(types);
    copy.nullable = nullable;
    copy.nullOnly = nullOnly;
    copy.format = format;
    copy.values = values;
    copy.valueNames = valueNames;
    copy.valueDocs = valueDocs;
    copy.properties.putAll(properties);
    copy.declaresProperties = declaresProperties;
    copy.required.addAll(required);
    copy.additional = additional;
    copy.additionalFlag = additionalFlag;
    copy.items = items;
    copy.nots.addAll(nots);
    copy.union = union;
    copy.furtherUnions.addAll(furtherUnions);
    copy.conditions.addAll(conditions);
    copy.recursive = recursive;
    copy.constraints = constraints;
    return copy;
  }

  /** Whether it says anything of the value beyond annotations and the given types. */
  public boolean hasStructureBeyond(Set<String> known) {
    return !known.containsAll(types)
        || format != null
        || !values.isEmpty()
        || nullOnly
        || !properties.isEmpty()
        || !required.isEmpty()
        || additional != null
        || additionalFlag != null
        || items != null
        || union != null
        || !conditions.isEmpty()
        || !nots.isEmpty()
        || !constraints.equals(Constraints.NONE);
  }

  /** Whether the document describes a JSON object here, with or without saying {@code type}. */
  public boolean isObject() {
    return types.contains("object")
        || (types.isEmpty()
            && (declaresProperties
                || additional != null
                || !required.isEmpty()
                || !conditions.isEmpty()));
  }
}
