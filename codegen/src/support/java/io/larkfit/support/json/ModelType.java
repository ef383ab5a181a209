package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The properties of a model. Complete before its first use, and then never changed. */
public final class ModelType<M extends Model> {
  private final String name;
  private final Function<Values, M> create;
  private final List<Field> fields = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable Schema additional;

  private ModelType(String name, Function<Values, M> create) {
    this.name = name;
    this.create = create;
  }

  public static <M extends Model> ModelType<M> of(String name, Function<Values, M> create) {
    return new ModelType<>(name, create);
  }

  public ModelType<M> required(String property, Schema schema) {
    fields.add(new Field(property, schema, true));
    return this;
  }

  public ModelType<M> optional(String property, Schema schema) {
    fields.add(new Field(property, schema, false));
    return this;
  }

  /** What a new builder already has of the field before. */
  public ModelType<M> preset(Object raw) {
    fields.get(fields.size() - 1).preset = raw;
    return this;
  }

  /** Keeps the field before out of texts. */
  public ModelType<M> secret() {
    fields.get(fields.size() - 1).secret = true;
    return this;
  }

  /** Keeps all other properties, in a map behind the fields. */
  public ModelType<M> additional(Schema values) {
    additional = values;
    fields.add(new Field("", Schema.map(values), false));
    return this;
  }

  /** What {@code build()} checks of several properties together. */
  public ModelType<M> rule(String rule, Predicate<Values> violated) {
    rules.add(new Rule(rule, violated));
    return this;
  }

  /** For a new builder. */
  public Values start() {
    Values start = empty();
    for (int i = 0; i < fields.size(); i++) {
      Object preset = fields.get(i).preset;
      start.kept[i] = preset == null ? start.kept[i] : preset;
    }
    return start;
  }

  public JsonAdapter<M> adapter(Moshi moshi) {
    return new ModelAdapter<>(this, moshi);
  }

  /** Values of which all are absent. */
  Values empty() {
    Values empty = new Values(this, new Object[fields.size()]);
    if (additional != null) {
      empty.kept[names()] = Collections.emptyMap();
    }
    return empty;
  }

  M create(@Nullable Object[] kept) {
    return create.apply(new Values(this, kept));
  }

  /** How many fields have names; the map of all others comes behind. */
  int names() {
    return additional == null ? fields.size() : fields.size() - 1;
  }

  String name(int field) {
    return fields.get(field).name;
  }

  Schema schema(int field) {
    return fields.get(field).schema;
  }

  boolean isRequired(int field) {
    return fields.get(field).required;
  }

  @Nullable Schema additional() {
    return additional;
  }

  /** A given null is kept where it may be said on the wire; elsewhere it means absent. */
  @Nullable Object orNull(int field, @Nullable Object kept) {
    if (kept == null && field == names()) {
      throw new NullPointerException("The map of additional properties may be empty, not null.");
    }
    return kept == null && schema(field).isNullable() ? Special.NULL : kept;
  }

  int indexOf(String property) {
    for (int i = 0; i < names(); i++) {
      if (name(i).equals(property)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no " + property);
  }

  /** Says what is wrong with the values, having made missing ones null where they must be said. */
  void check(@Nullable Object[] kept, List<String> found) {
    for (int i = 0; i < names(); i++) {
      if (isRequired(i)) {
        kept[i] = orNull(i, kept[i]);
      }
      if (isRequired(i) || kept[i] != null) {
        schema(i).check(name + "." + name(i), kept[i], found);
      }
    }
    if (additional != null) {
      checkAdditional((Map<?, ?>) kept[names()], found);
    }
    Values values = new Values(this, kept);
    for (Rule rule : rules) {
      if (rule.violated.test(values)) {
        found.add(name + ": " + rule.text);
      }
    }
  }

  private void checkAdditional(Map<?, ?> properties, List<String> found) {
    for (int i = 0; i < names(); i++) {
      if (properties.containsKey(name(i))) {
        found.add(name + "." + name(i) + ": is a property of its own");
      }
    }
    schema(names()).check(name, properties, found);
  }

  String describe(@Nullable Object[] kept) {
    StringJoiner text = new StringJoiner(", ", name + "{", "}");
    for (int i = 0; i < names(); i++) {
      if (kept[i] != null) {
        text.add(name(i) + "=" + (fields.get(i).secret ? "***" : kept[i]));
      }
    }
    if (additional != null) {
      ((Map<?, ?>) kept[names()]).forEach((key, value) -> text.add(key + "=" + value));
    }
    return text.toString();
  }

  private static final class Field {
    final String name;
    final Schema schema;
    final boolean required;
    @Nullable Object preset;
    boolean secret;

    Field(String name, Schema schema, boolean required) {
      this.name = name;
      this.schema = schema;
      this.required = required;
    }
  }

  private static final class Rule {
    final String text;
    final Predicate<Values> violated;

    Rule(String text, Predicate<Values> violated) {
      this.text = text;
      this.violated = violated;
    }
  }
}
