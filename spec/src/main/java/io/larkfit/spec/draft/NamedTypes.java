package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** All types of a document that have names. */
final class NamedTypes {

  private final Set<ObjectType> objects = new LinkedHashSet<>();
  private final Set<EnumType> enums = new LinkedHashSet<>();
  private final List<Object> inOrder = new ArrayList<>();

  private NamedTypes() {}

  /** Finds those of all pages, and names them. */
  static NamedTypes of(List<PagePlan> plans, Collection<String> reserved) {
    NamedTypes types = new NamedTypes();
    for (PagePlan plan : plans) {
      Set<Object> visited = new LinkedHashSet<>();
      roots(plan).forEach(member -> types.visit(member, plan.name().packageName(), visited));
    }
    ComponentNames names = new ComponentNames(reserved);
    for (Object type : types.inOrder) {
      names.give(type instanceof ObjectType object ? object.name() : ((EnumType) type).name());
    }
    return types;
  }

  private static Stream<Member> roots(PagePlan plan) {
    AnswerPlan answer = plan.answer();
    ObjectType beside = answer.beside();
    return Stream.of(
            plan.parameters().parameters().stream().map(ParameterPlan.Parameter::member),
            Stream.ofNullable(plan.body().member()),
            beside == null ? Stream.ofNullable(answer.content()) : beside.members().stream())
        .flatMap(members -> members);
  }

  private void visit(Member member, String packageName, Set<Object> visited) {
    EnumType values = member.values();
    if (values != null) {
      values.packages().add(packageName);
      if (enums.add(values)) {
        inOrder.add(values);
      }
    }
    ObjectType object = member.object();
    if (object != null && member.shown().stream().anyMatch(JsonNode::isNull)) {
      object.beNullable();
    }
    if (object != null && visited.add(object)) {
      object.packages().add(packageName);
      if (objects.add(object)) {
        inOrder.add(object);
      }
      object.members().forEach(below -> visit(below, packageName, visited));
    }
  }

  /** Their schemas, those of one package together. */
  Map<String, YamlMap> write(Remarks remarks) {
    ComponentWriter writer = new ComponentWriter(remarks);
    Map<String, YamlMap> schemas = new LinkedHashMap<>();
    Comparator<Object> byPackage = Comparator.comparing(NamedTypes::packages);
    for (Object type : inOrder.stream().sorted(byPackage).toList()) {
      if (type instanceof ObjectType object) {
        schemas.put(object.name().given(), writer.object(object));
      } else {
        EnumType values = (EnumType) type;
        schemas.put(values.name().given(), writer.values(values));
      }
    }
    return schemas;
  }

  private static String packages(Object type) {
    Set<String> packages =
        type instanceof ObjectType object ? object.packages() : ((EnumType) type).packages();
    return packages.size() == 1 ? packages.iterator().next() : "";
  }

  /** Empty if a schema belongs to no package in particular. */
  static String packageOf(Node schema) {
    return Yaml.find(schema, "x-larkfit-package") instanceof ScalarNode text ? text.getValue() : "";
  }
}
