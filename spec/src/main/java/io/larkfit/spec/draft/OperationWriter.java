package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Access;
import io.larkfit.spec.fact.AppType;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.TokenType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes an operation. */
final class OperationWriter {

  private static final String SCOPES = "x-larkfit-scopes";

  private final PagePlan plan;
  private final Page page;
  private final SharedDocument shared;
  private final Remarks remarks;

  OperationWriter(PagePlan plan, SharedDocument shared, Remarks remarks) {
    this.plan = plan;
    this.page = plan.page();
    this.shared = shared;
    this.remarks = remarks;
  }

  /** The name under which a security scheme stands. */
  static String scheme(TokenType token) {
    return token.name().toLowerCase(Locale.ROOT) + "AccessToken";
  }

  private Mark mark(String what) {
    return plan.origin().mark(plan.line(), what);
  }

  YamlMap write() {
    // First, for what belongs to no field stands above the operation.
    List<YamlMap> parameters = new ArrayList<>();
    plan.parameters().parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    ErrorPlan errors = new ErrorPlan(plan, shared.generalErrors());
    YamlMap responses = new AnswerWriter(plan, errors, shared, remarks).write();

    YamlMap operation = new YamlMap();
    operation.before(remarks.rest(plan.origin())).before(plan.parameters().marks());
    operation
        .put("operationId", plan.name().id())
        .beside(mark("its name, the method's and the tag's, which come from the URL"));
    operation.put("x-larkfit-method", plan.name().method());
    operation
        .put(
            "summary",
            "Calls `%s` of `%s`.".formatted(plan.name().method(), plan.name().resource()))
        .beside(mark("say what it does"));
    operation
        .put(
            "description",
            "The operation `%s %s`."
                .formatted(page.endpoint().method().value(), plan.path().text()))
        .beside(mark("describe it"));
    operation.put("externalDocs", externalDocs());
    operation.putWords("tags", List.of(plan.name().tag()));
    putServer(operation);
    putSecurity(operation);
    if (plan.answer().isUnwrapped()) {
      operation.put("x-larkfit-unwrap", "data");
    }
    putAppTypes(operation);
    putScopes(operation, SCOPES, page.access().scopes());
    putScopes(operation, "x-larkfit-field-scopes", page.access().fieldScopes());
    putRateLimit(operation);
    operation.before(errors.marks());
    operation.putAll("x-larkfit-errors", errors.rows());
    if (!parameters.isEmpty()) {
      operation.putAll("parameters", parameters.stream());
    }
    if (plan.body().member() == null) {
      operation.before(plan.body().marks());
    } else {
      operation.put("requestBody", new BodyWriter(plan).write());
    }
    return operation.put("responses", responses);
  }

  private YamlMap externalDocs() {
    LocalDate day = LocalDate.ofInstant(page.source().updated().value(), ZoneOffset.UTC);
    return new YamlMap()
        .put("description", page.source().title().value())
        .put("url", page.source().url().value())
        .put("x-larkfit-updated", day.toString());
  }

  private void putServer(YamlMap operation) {
    String host = plan.path().host();
    if (!shared.hosts().contains(host)) {
      YamlMap server =
          new YamlMap().put("url", host).put("description", "The host of this operation.");
      operation.before(mark("The page names a host of its own: for Lark tenants, too?"));
      operation.putAll("servers", Stream.of(server));
    }
  }

  private void putSecurity(YamlMap operation) {
    Access access = page.access();
    List<YamlMap> alternatives = new ArrayList<>();
    for (Located<TokenType> token : access.tokens()) {
      alternatives.add(withHelpdesk(new YamlMap().put(scheme(token.value()), noScopes()), access));
    }
    if (alternatives.isEmpty() && access.helpdesk().value()) {
      alternatives.add(withHelpdesk(new YamlMap(), access));
    }
    if (access.tokens().isEmpty()) {
      operation.before(mark("The page names no token."));
    }
    operation.putAll("security", alternatives.stream());
  }

  private static YamlMap withHelpdesk(YamlMap alternative, Access access) {
    return access.helpdesk().value() ? alternative.put("helpdeskToken", noScopes()) : alternative;
  }

  private static org.yaml.snakeyaml.nodes.Node noScopes() {
    return Yaml.list(org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW, Stream.empty());
  }

  private void putAppTypes(YamlMap operation) {
    List<String> types =
        page.access().appTypes().stream()
            .map(type -> type.value() == AppType.STORE ? "store" : "self-built")
            .distinct()
            .toList();
    if (types.isEmpty()) {
      operation.putWords("x-larkfit-app-types", List.of("self-built"));
      operation.beside(mark("the page names none"));
    } else {
      operation.putWords("x-larkfit-app-types", types);
    }
  }

  private static void putScopes(YamlMap operation, String key, List<Scope> scopes) {
    if (!scopes.isEmpty()) {
      operation.putWords(key, scopes.stream().map(Scope::key).distinct().toList());
    }
  }

  private void putRateLimit(YamlMap operation) {
    Located<RateLimit> limit = page.endpoint().rateLimit();
    if (limit == null) {
      return;
    }
    YamlMap numbers = new YamlMap();
    for (RateLimit.Quota quota : limit.value().quotas()) {
      switch (quota.per()) {
        case MINUTE -> numbers.put("per-minute", quota.calls());
        case SECOND -> numbers.put("per-second", quota.calls());
        default ->
            operation.before(
                plan.origin()
                    .mark(
                        limit.line(),
                        "Left out: %s calls in a %s."
                            .formatted(
                                quota.calls(), quota.per().name().toLowerCase(Locale.ROOT))));
      }
    }
    if (numbers.isEmpty() && limit.value().special()) {
      numbers.put("special", true);
    }
    if (!numbers.isEmpty()) {
      operation.put("x-larkfit-rate-limit", numbers);
    }
  }

  private YamlMap parameter(ParameterPlan.Parameter parameter) {
    Member member = parameter.member();
    Field field = member.field();
    String component = shared.parameter(parameter.in(), field);
    YamlMap yaml = new YamlMap();
    if (component != null && parameter.marks().isEmpty()) {
      return YamlMap.reference("parameters", component);
    }
    SchemaWriter writer = new SchemaWriter(member);
    YamlMap schema = writer.ofParameter(parameter.in().equals("path"));
    yaml.before(parameter.marks()).before(remarks.of(member));
    writer.marks().stream()
        .filter(mark -> !mark.what().contains(" needs the scope "))
        .forEach(yaml::before);
    yaml.put("name", member.name()).put("in", parameter.in()).put("required", parameter.required());
    yaml.put("description", Texts.field(member.name())).beside(member.mark("describe it"));
    yaml.put("schema", schema);
    JsonNode example = writer.example();
    yaml.put("example", example == null ? Assembled.of(member) : example);
    putValueScopes(yaml, member);
    return yaml;
  }

  private static void putValueScopes(YamlMap yaml, Member member) {
    Map<String, Set<String>> scopes = new LinkedHashMap<>();
    EnumType values = member.values();
    member
        .details()
        .valueScopes()
        .forEach(
            scope -> {
              boolean text =
                  values == null
                      || values.kind() == io.larkfit.spec.fact.FieldType.Kind.STRING
                          && values.has(scope.value());
              if (text
                  && member.kind() == io.larkfit.spec.fact.FieldType.Kind.STRING
                  && !member.field().type().isList()) {
                scopes
                    .computeIfAbsent(scope.value(), value -> new java.util.LinkedHashSet<>())
                    .add(scope.scope().key());
              } else {
                yaml.before(
                    member.mark(
                        "The value %s needs the scope %s."
                            .formatted(scope.value(), scope.scope().key())));
              }
            });
    member
        .details()
        .scopes()
        .forEach(
            scope -> yaml.before(member.mark("It needs the scope %s.".formatted(scope.key()))));
    if (!scopes.isEmpty()) {
      YamlMap map = new YamlMap();
      scopes.forEach(map::putWords);
      yaml.put("x-larkfit-value-scopes", map);
    }
  }
}
