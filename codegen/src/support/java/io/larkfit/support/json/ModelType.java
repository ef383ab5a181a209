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
  private @Nullable MapShape others;

  private ModelType(String name, Function<Values, M> create) {
    this.name = name;
    this.create = create;
  }

  public static <M extends Model> ModelType<M> of(Class<M> model, Function<Values, M> create) {
    ModelType<M> type = new ModelType<>(model.getSimpleName(), create);
    RegisteredTypes.add(model, type::adapter);
    return type;
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
    others = new MapShape(values);
    fields.add(new Field("", new Schema(others), false));
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
    if (others != null) {
      empty.kept[names()] = Collections.emptyMap();
    }
    return empty;
  }

  M create(@Nullable Object[] kept) {
    return create.apply(new Values(this, kept));
  }

  /** How many fields have names; a map of all others may come behind. */
  int names() {
    int names = fields.size();
    names -= others == null ? 0 : 1;
    return names;
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

  @Nullable MapShape others() {
    return others;
  }

  /** A given null is kept where it may be said on the wire; elsewhere it means absent. */
  @Nullable Object orNull(int field, @Nullable Object kept) {
    if (kept == null && field == names()) {
      throw new NullPointerException("The further properties");
    }
    return kept == null && schema(field).isNullable() ? Placeholder.NULL : kept;
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
    checkOthers(kept, found);
    checkRules(kept, found);
  }

  private void checkOthers(@Nullable Object[] kept, List<String> found) {
    if (others != null) {
      Map<?, ?> properties = (Map<?, ?>) kept[names()];
      for (int i = 0; i < names(); i++) {
        if (properties.containsKey(name(i))) {
          found.add(name + "." + name(i) + ": is a property of its own");
        }
      }
      others.checkInside(name, properties, found);
    }
  }

  private void checkRules(@Nullable Object[] kept, List<String> found) {
    Values values = new Values(this, kept);
    for (Rule rule : rules) {
      if (rule.violated.test(values)) {
        found.add(name + ": " + rule.text);
      }
    }
  }

  String describe(@Nullable Object[] kept) {
    StringJoiner text = new StringJoiner(", ", name + "{", "}");
    for (int i = 0; i < names(); i++) {
      if (kept[i] != null) {
        text.add(name(i) + "=" + (fields.get(i).secret ? "***" : kept[i]));
      }
    }
    describeOthers(kept, text);
    return text.toString();
  }

  private void describeOthers(@Nullable Object[] kept, StringJoiner text) {
    if (others != null) {
      ((Map<?, ?>) kept[names()]).forEach((key, value) -> text.add(key + "=" + value));
    }
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
