package io.larkfit.spec.tree;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The flat table of a random answer, with its true levels and an example that may lack fields.
 * Names are few, so that they stand on several levels; a type has the same members wherever it is.
 */
final class RandomTable {

  private static final FieldType STRING = new FieldType("string", Kind.STRING, "", 0);
  private static final int TYPES = 8;
  private static final int NAMES = 24;

  private final Random random;
  private final double missing;
  private final List<Map<String, Integer>> types = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final Shape example = new Shape();

  /**
   * Makes one.
   *
   * @param missing how many of the fields the example lacks, from 0 to 1
   */
  RandomTable(long seed, double missing) {
    this.random = new Random(seed);
    this.missing = missing;
    for (int type = 0; type < TYPES; type++) {
      types.add(members(type));
    }
    ObjectNode json = new ObjectMapper().createObjectNode().put("code", "0").put("msg", "ok");
    add("code", STRING, 0);
    add("msg", STRING, 0);
    add("data", new FieldType("-", Kind.ANONYMOUS, "", 0), 0);
    write(types.get(TYPES - 1), 1, json.putObject("data"));
    example.add(json);
  }

  /** By name; the number of a type that has been made before, or -1 for a string. */
  private Map<String, Integer> members(int type) {
    Map<String, Integer> members = new LinkedHashMap<>();
    int size = 2 + random.nextInt(5);
    while (members.size() < size) {
      boolean object = type > 0 && random.nextInt(3) == 0;
      members.put("n" + random.nextInt(NAMES), object ? random.nextInt(type) : -1);
    }
    return members;
  }

  private void write(Map<String, Integer> members, int level, ObjectNode json) {
    members.forEach(
        (name, type) -> {
          boolean shown = random.nextDouble() >= missing;
          if (type < 0) {
            add(name, STRING, level);
            if (shown) {
              json.put(name, "text");
            }
          } else {
            add(name, new FieldType("t" + type, Kind.NAMED, "t" + type, 0), level);
            ObjectNode child = new ObjectMapper().createObjectNode();
            write(types.get(type), level + 1, child);
            if (shown) {
              json.set(name, child);
            }
          }
        });
  }

  private void add(String name, FieldType type, int level) {
    rows.add(new Row(name, type, "", Set.of()));
    levels.add(level);
  }

  /** What is made of the rows and the example. */
  Nesting nesting() {
    return Nesting.of(rows, example, true, List.of());
  }

  boolean isRight(Nesting nesting) {
    for (int i = 0; i < levels.size(); i++) {
      if (nesting.level(i) != levels.get(i)) {
        return false;
      }
    }
    return true;
  }
}
