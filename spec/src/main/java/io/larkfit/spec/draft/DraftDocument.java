package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Puts a document together. */
final class DraftDocument {

  private static final String RULE =
      " ------------------------------------------------------------------ ";

  private final SharedDocument shared = SharedDocument.load();
  private final TypeRegistry registry = new TypeRegistry();
  private final OperationNames names = new OperationNames();
  private final Remarks remarks = new Remarks();
  private final Map<String, PathTemplate> paths = new HashMap<>();
  private final Map<String, Integer> files = new HashMap<>();

  PagePlan plan(Page page) {
    Origin origin = origin(page);
    PathTemplate own = PathTemplate.of(page.endpoint().url().value());
    PathTemplate path = paths.computeIfAbsent(own.shape(), shape -> own).withQueryOf(own);
    OperationName name = names.give(page, path);
    remarks.add(page, origin);
    return PagePlan.of(page, origin, path, name, registry);
  }

  /** Files of one name in several folders are told apart by their folders. */
  private Origin origin(Page page) {
    Origin origin = Origin.of(page);
    return files.merge(origin.file(), 1, Integer::sum) == 1 ? origin : new Origin(page.file());
  }

  Draft write(List<PagePlan> plans) {
    NamedTypes types = NamedTypes.of(plans, reserved());
    Map<String, YamlMap> schemas = types.write(remarks);
    List<MappingNode> operations = new ArrayList<>();
    for (PagePlan plan : plans) {
      operations.add(new OperationWriter(plan, shared, remarks).write().node());
    }
    YamlMap root = new YamlMap();
    root.before(" Drafted by `larkfit draft` from the pages named under `externalDocs`.");
    root.before(
        " Comments that begin with DECIDE are for a person, who looks at the line of the page that");
    root.before(" stands behind, decides, and takes the comment out.");
    root.put("openapi", "3.0.3");
    root.put("info", info());
    for (String key : List.of("externalDocs", "servers")) {
      add(root, shared.root(key));
    }
    root.putAll("tags", tags(plans).stream());
    root.gap();
    add(root, shared.root("x-larkfit-errors"));
    root.gap().put("paths", paths(plans, operations));
    root.gap().put("components", components(plans, schemas));
    Pruning.prune(root.node());
    divide(root.node());
    return new Draft(Yaml.write(root.node()), Tally.of(plans, operations, root.node(), reserved()));
  }

  private List<String> reserved() {
    List<String> reserved = new ArrayList<>();
    shared.generalSchemas().forEach(tuple -> reserved.add(Yaml.key(tuple)));
    return reserved;
  }

  private static void add(YamlMap map, NodeTuple tuple) {
    map.add(Yaml.copy(tuple));
  }

  private static YamlMap info() {
    return new YamlMap()
        .put("title", "Feishu Open Platform, drafted")
        .put("version", "0.1.0")
        .put(
            "description",
            """
            Operations of the Feishu (Lark) open platform, as drafted from their documentation pages.

            Every JSON answer carries a `code`. Zero is success; anything else is a failure **whatever the
            HTTP status**, and then `error` may say more.
            """)
        .put("contact", new YamlMap().put("name", "The Larkfit developers"))
        .put(
            "license",
            new YamlMap()
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt"));
  }

  private static Collection<YamlMap> tags(List<PagePlan> plans) {
    Map<String, YamlMap> tags = new TreeMap<>();
    for (PagePlan plan : plans) {
      OperationName name = plan.name();
      tags.computeIfAbsent(
          name.tag(),
          tag -> {
            YamlMap yaml = new YamlMap().put("name", tag);
            yaml.put("description", "Operations on `%s`.".formatted(name.resource()))
                .beside(plan.origin().mark(plan.line(), "describe them"));
            return yaml.put("x-larkfit-package", name.packageName())
                .put("x-larkfit-group", name.group())
                .put("x-larkfit-name", name.resource());
          });
    }
    return tags.values();
  }

  private static YamlMap paths(List<PagePlan> plans, List<MappingNode> operations) {
    Map<String, YamlMap> items = new LinkedHashMap<>();
    for (int i = 0; i < plans.size(); i++) {
      PagePlan plan = plans.get(i);
      items
          .computeIfAbsent(plan.path().text(), path -> new YamlMap())
          .put(plan.page().endpoint().method().value().toLowerCase(Locale.ROOT), operations.get(i));
    }
    YamlMap paths = new YamlMap();
    items.forEach(
        (path, item) -> {
          if (!paths.isEmpty()) {
            paths.gap();
          }
          paths.put(path, item);
        });
    return paths;
  }

  private YamlMap components(List<PagePlan> plans, Map<String, YamlMap> schemas) {
    YamlMap components = new YamlMap();
    YamlMap schemes = new YamlMap();
    shared.components("securitySchemes").forEach(tuple -> add(schemes, tuple));
    if (plans.stream().anyMatch(DraftDocument::takesAppToken)) {
      schemes.put(
          OperationWriter.scheme("app"),
          new YamlMap()
              .put("type", "http")
              .put("scheme", "bearer")
              .put("description", "The token with which an app acts for itself."));
    }
    components.put("securitySchemes", schemes);
    for (String kind : List.of("headers", "parameters", "responses")) {
      YamlMap ofKind = new YamlMap();
      shared.components(kind).forEach(tuple -> add(ofKind, tuple));
      components.gap().put(kind, ofKind);
    }
    YamlMap all = new YamlMap();
    shared.generalSchemas().forEach(tuple -> add(all, tuple));
    schemas.forEach(all::put);
    return components.gap().put("schemas", all);
  }

  /** A line before the first schema of each package. */
  private static void divide(MappingNode root) {
    if (Yaml.find(root, "components", "schemas") instanceof MappingNode schemas) {
      String current = "";
      for (NodeTuple tuple : schemas.getValue()) {
        String packageName = NamedTypes.packageOf(tuple.getValueNode());
        if (!packageName.equals(current)) {
          Yaml.prepend(tuple.getKeyNode(), "", RULE + packageName);
        }
        current = packageName;
      }
    }
  }

  private static boolean takesAppToken(PagePlan plan) {
    return plan.page().access().tokens().stream().map(Located::value).anyMatch("app"::equals);
  }
}
