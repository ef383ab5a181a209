package io.larkfit.spec.change;

import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Prose;
import io.larkfit.spec.fact.Structure;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages that differ from one in a single fact: each component of each record is another value once,
 * and once none, and each element of a list is missing once. Found by reflection, so that a fact
 * that pages get later is covered by itself.
 */
public final class Mutants {

  /** What is called otherwise by those who report changes, from outside to inside. */
  private static final Map<String, String> SUBJECTS =
      Map.ofEntries(
          Map.entry("hash", "page"),
          Map.entry("source.title", "title"),
          Map.entry("source.url", "url"),
          Map.entry("source.updated", "updated"),
          Map.entry("endpoint.method", "method"),
          Map.entry("endpoint.url", "path"),
          Map.entry("endpoint.rateLimit", "rate-limit"),
          Map.entry("access.appTypes", "app-types"),
          Map.entry("access.scopes", "scopes"),
          Map.entry("access.fieldScopes", "field-scopes"),
          Map.entry("access.tokens", "tokens"),
          Map.entry("access.helpdesk", "helpdesk"),
          Map.entry("request.headers", "headers"),
          Map.entry("request.path", "path"),
          Map.entry("request.query", "query"),
          Map.entry("request.body.fields", "request"),
          Map.entry("request.body.structure", "structure.request"),
          Map.entry("request.examples", "examples.request"),
          Map.entry("response.headers", "response-headers"),
          Map.entry("response.body.fields", "response"),
          Map.entry("response.body.structure", "structure.response"),
          Map.entry("response.examples", "examples.response"),
          Map.entry("response.errors", "errors"),
          Map.entry("response.errorPages", "error-pages"),
          Map.entry("prose", "prose"),
          Map.entry("remarks", "remarks"));

  /** Where a fact stands, under which name it was read, and how good a tree beats the next. */
  private static final Set<String> NO_FACTS = Set.of("line", "file", "margin");

  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants() {}

  /**
   * A page that differs in a fact.
   *
   * @param path which one, by the names of components
   * @param subjects of which one must be told
   * @param page with another value of it
   */
  public record Mutant(String path, Set<String> subjects, Page page) {}

  /** Puts a fact in its place. */
  private interface Placing {
    Object page(@Nullable Object fact);
  }

  /** All of them. */
  public static List<Mutant> of(Page page) {
    Mutants mutants = new Mutants();
    mutants.walk(page, "", "", Objects::requireNonNull);
    return mutants.mutants;
  }

  private void walk(Object fact, String path, String subject, Placing placing) {
    if (fact instanceof Structure structure && structure.isCertain()) {
      // Of a tree that is sure, the second-best reading does not matter.
      add(path + ".certainty", subject, subject, placing.page(ambiguous(structure)));
      return;
    }
    RecordComponent[] components = fact.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      int at = i;
      String name = components[i].getName();
      if (NO_FACTS.contains(name)) {
        continue;
      }
      @Nullable Object[] values = Records.values(fact);
      Object value = values[i];
      String longer = path.isEmpty() ? name : path + "." + name;
      Placing inFact =
          other -> {
            @Nullable Object[] changed = values.clone();
            changed[at] = other;
            return placing.page(Records.create(fact.getClass(), changed));
          };
      String inner = SUBJECTS.getOrDefault(longer, subject);
      if (value == null) {
        add(longer, inner, inner, inFact.page(some(components[i])));
      } else {
        walkValue(value, longer, inner, inFact, fact, at);
        if (Leaf.isNullable(components[i])) {
          add(longer + " gone", inner, inner, inFact.page(null));
        }
      }
    }
  }

  private static Object some(RecordComponent component) {
    Class<?> argument = null;
    if (component.getGenericType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] instanceof Class<?> first) {
      argument = first;
    }
    return Leaf.some(component.getType(), argument);
  }

  private static Structure ambiguous(Structure structure) {
    return new Structure(Structure.Certainty.AMBIGUOUS, structure.margin(), structure.doubt());
  }

  private void walkValue(
      Object value, String path, String subject, Placing placing, Object owner, int at) {
    if (value instanceof List<?> list) {
      walkList(list, path, subject, placing);
    } else if (value.getClass().isRecord()) {
      walk(value, path, subject, placing);
    } else {
      Object other = Leaf.other(value);
      @Nullable Object[] values = Records.values(owner);
      values[at] = other;
      Object mutated = Records.create(owner.getClass(), values);
      add(path, subject, renamed(subject, owner, mutated), placing.page(other));
    }
  }

  private void walkList(List<?> list, String path, String subject, Placing placing) {
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      String place = "%s[%s]".formatted(path, i);
      String inner = subject + name(element);
      List<Object> fewer = new ArrayList<>(list);
      fewer.remove(i);
      add(place + " gone", inner, inner, placing.page(fewer));
      int at = i;
      walk(
          element,
          place,
          inner,
          other -> {
            List<@Nullable Object> changed = new ArrayList<>(list);
            changed.set(at, other);
            return placing.page(changed);
          });
    }
  }

  private static String name(Object element) {
    if (element instanceof Field field) {
      return "." + field.name();
    } else if (element instanceof ErrorRow row) {
      return "." + (row.code() == null ? "http-" + row.status() : row.code());
    } else {
      return element instanceof Prose prose ? "." + prose.section() : "";
    }
  }

  /** The subject, if what changed is the name of a thing. */
  private static String renamed(String subject, Object owner, Object mutated) {
    String before = name(owner);
    return before.isEmpty()
        ? subject
        : subject.substring(0, subject.length() - before.length()) + name(mutated);
  }

  private void add(String path, String subject, String renamed, Object page) {
    mutants.add(new Mutant(path, both(subject, renamed), (Page) page));
  }

  private static Set<String> both(String one, String other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
