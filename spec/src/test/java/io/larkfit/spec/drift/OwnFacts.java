package io.larkfit.spec.drift;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the spec says and no page of an operation does, and why it says so all the same. */
final class OwnFacts {

  private static final String OPERATION = "/paths/[^/]+/[a-z]+";

  private static final Map<Pattern, String> RULES = rules();

  private OwnFacts() {}

  /** Why a mutation does not touch a fact of a page; null if it does. */
  static @Nullable String reason(Mutation mutation) {
    String how = "#" + mutation.how().name().toLowerCase(Locale.ROOT);
    return RULES.entrySet().stream()
        .filter(
            rule ->
                rule.getKey()
                    .matcher(
                        mutation.pointer() + (rule.getKey().pattern().contains("#") ? how : ""))
                    .matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  static Iterable<String> reasons() {
    return RULES.values();
  }

  private static Map<Pattern, String> rules() {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    add(rules, "our own words", "(?!" + OPERATION + "/externalDocs/).*/(description|summary)");
    // An error's code and message in an example are held against its row.
    add(rules, "our own examples", ".*/examples?(/(?!\\d+/value/(code|msg)$).*)?");
    add(rules, "codes that the page lacks", ".*/examples/(10014|190014)/value/(code|msg)");
    add(rules, "what the document is", "/(openapi|info)(/.*)?");
    add(rules, "names of generated code", "/tags(/.*)?");
    add(rules, "names of generated code", "/servers/\\d+/x-larkfit-name");
    add(rules, "names of generated code", OPERATION + "/(operationId|x-larkfit-method|tags(/.*)?)");
    add(rules, "names of generated code", ".*/(x-larkfit-package|x-enum-varnames(/.*)?)");
    add(rules, "our own words", ".*/x-enum-descriptions(/.*)?");
    add(rules, "what callers get of an answer", OPERATION + "/x-larkfit-unwrap");
    add(rules, "what may be sent again", OPERATION + "/x-larkfit-safe-to-repeat");
    add(rules, "our own words", OPERATION + "/x-larkfit-errors/\\d+/(meaning|remedy)");
    add(rules, "how programs react", OPERATION + "/x-larkfit-errors/\\d+/kind");
    add(rules, "codes of the platform, of a guide", "/x-larkfit-errors(/.*)?");
    add(rules, "the guide to these codes", "/externalDocs/(description|x-larkfit-updated)");
    add(rules, "what the gateway answers", OPERATION + "/responses/default(/[$]ref)?");
    add(rules, "what the gateway answers", "/components/responses/PlatformFailure(/.*)?");
    add(rules, "headers of the gateway", ".*/responses/\\w+/headers(/[^/]+)?");
    add(rules, "headers of the gateway", "/components/headers/\\w+/schema/format");
    String details = "(FailureDetail(OrOther)?|FieldViolation|PermissionViolation|FailureHelp)";
    add(rules, "details of failures, of guides", "/components/schemas/" + details + "(/.*)?");
    add(
        rules,
        "how wide a number is",
        "/components/schemas/(.*/)?(code|expire|Weekday|AgentStatus)/format");
    // The other branch of the envelope's allOf, and the schema that is referred to, say it too.
    add(rules, "what is said twice", OPERATION + "/responses/200/.*/schema/allOf/1/type#removed");
    String time = "/components/schemas/CreateTimeoffEventRequest/properties/(start|end)_time";
    // An empty segment would address another path.
    add(rules, "what every path needs", OPERATION + "/parameters/0/schema/minLength#removed");
    add(rules, "what is said twice", time + "/type#removed");
    add(
        rules,
        "nothing: its absence says as much",
        "/components/parameters/UserIdType/required#removed");
    add(
        rules,
        "nothing: its absence says as much",
        "/components/schemas/CreateAgentSchedulesData/properties#removed");
    return rules;
  }

  private static void add(Map<Pattern, String> rules, String reason, String pointer) {
    rules.put(Pattern.compile(pointer), reason);
  }
}
