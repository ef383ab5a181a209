package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a spec as they are written, the ones that it refers to included. */
final class Documents {
  private static final int MAX_REFERENCES = 50;

  private final URI root;
  private final Map<URI, JsonNode> loaded = new LinkedHashMap<>();

  Documents(Path spec) {
    this.root = spec.toAbsolutePath().normalize().toUri();
  }

  Place root() {
    return new Place(root, "#", load(root));
  }

  boolean isVersion30() {
    return root().node().path("openapi").asText().startsWith("3.0");
  }

  /** What stands at a pointer of the root file, or null. */
  @Nullable Place find(String pointer) {
    return at(root, pointer.substring(1));
  }

  /** The place itself, or what it refers to at last; null if that does not exist. */
  @Nullable Place follow(@Nullable Place place) {
    Place current = place;
    for (int i = 0; current != null && i < MAX_REFERENCES; i++) {
      String ref = current.text("$ref");
      if (ref == null) {
        return current;
      }
      current = resolve(current, ref);
    }
    return null;
  }

  @Nullable Place resolve(Place from, String ref) {
    int hash = ref.indexOf('#');
    String file = hash < 0 ? ref : ref.substring(0, hash);
    String fragment = hash < 0 ? "" : ref.substring(hash + 1);
    try {
      URI document = file.isEmpty() ? from.document() : from.document().resolve(file);
      return at(document, fragment);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** All files read so far, by address. */
  Map<URI, JsonNode> loaded() {
    return loaded;
  }

  private @Nullable Place at(URI document, String fragment) {
    Place place = new Place(document, "#", load(document));
    for (String token : fragment.split("/", -1)) {
      if (place == null) {
        return null;
      }
      if (!token.isEmpty()) {
        place = place.child(decode(token).replace("~1", "/").replace("~0", "~"));
      }
    }
    return place == null || place.node().isMissingNode() ? null : place;
  }

  private static String decode(String token) {
    return token.indexOf('%') < 0
        ? token
        : URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private JsonNode load(URI document) {
    JsonNode known = loaded.get(document);
    if (known != null) {
      return known;
    }
    JsonNode tree = read(document);
    loaded.put(document, tree);
    return tree;
  }

  /** Only files: a measure that asks the network is another one tomorrow. */
  private static JsonNode read(URI document) {
    if (!"file".equals(document.getScheme())) {
      return MissingNode.getInstance();
    }
    try {
      String text = Files.readString(Path.of(document));
      return text.stripLeading().startsWith("{") && document.getPath().endsWith(".json")
          ? Trees.json(text)
          : Trees.yaml(text);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
