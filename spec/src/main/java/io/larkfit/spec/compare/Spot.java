package io.larkfit.spec.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A place for fields: a table of a page, or an object within one.
 *
 * @param side the table
 * @param path names of the objects down to this one
 */
record Spot(Side side, List<String> path) {

  Spot {
    path = List.copyOf(path);
  }

  /** A table, and what the spec has for it. */
  enum Side {
    HEADERS("headers", "the header parameters", true),
    PATH("path", "the path parameters", true),
    QUERY("query", "the query parameters", true),
    REQUEST("request", "the request schema", true),
    RESPONSE("response", "the response schema", false),
    RESPONSE_HEADERS("response-headers", "the response headers", false);

    private final String id;
    private final String inSpec;
    private final boolean request;

    Side(String id, String inSpec, boolean request) {
      this.id = id;
      this.inSpec = inSpec;
      this.request = request;
    }

    String id() {
      return id;
    }

    String inSpec() {
      return inSpec;
    }

    /** Whether callers send it. */
    boolean isRequest() {
      return request;
    }
  }

  static Spot of(Side side) {
    return new Spot(side, List.of());
  }

  /** A field of this one; a body as a whole has no name. */
  Spot at(String name) {
    if (name.isEmpty()) {
      return this;
    }
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return new Spot(side, longer);
  }

  /** The object that this field is in. */
  Spot object() {
    return new Spot(side, path.subList(0, Math.max(0, path.size() - 1)));
  }

  /** What reports call it, as in {@code request.schedule.end_time}. */
  String subject() {
    return path.isEmpty() ? side.id() : side.id() + "." + String.join(".", path);
  }

  /** Where it is in the spec, in words, as in {@code `schedule` of the request schema}. */
  String inSpec() {
    return path.isEmpty()
        ? side.inSpec()
        : "`%s` of %s".formatted(String.join(".", path), side.inSpec());
  }
}
