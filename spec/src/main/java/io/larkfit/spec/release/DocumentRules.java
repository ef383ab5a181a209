package io.larkfit.spec.release;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a document says of all its operations: servers, common errors, kinds of credentials. */
final class DocumentRules {

  private DocumentRules() {}

  static void check(OpenAPI before, OpenAPI after, Changes changes) {
    servers(servers(before), servers(after), changes);
    schemes(schemes(before), schemes(after), changes);
    ErrorRule.check(
        Extensions.json(before.getExtensions(), "x-larkfit-errors"),
        Extensions.json(after.getExtensions(), "x-larkfit-errors"),
        Subject.named("every operation"),
        changes);
    if (!words(before).equals(words(after))) {
      changes.add(Documentation.of(Subject.named("the document as a whole")));
    }
  }

  /** What it says to people alone. */
  private static List<@Nullable String> words(OpenAPI api) {
    List<@Nullable String> words = new ArrayList<>();
    words.add(api.getInfo() == null ? null : api.getInfo().getTitle());
    words.add(api.getInfo() == null ? null : api.getInfo().getDescription());
    Objects.requireNonNullElse(api.getServers(), List.<Server>of())
        .forEach(server -> words.add(server.getDescription()));
    Objects.requireNonNullElse(api.getTags(), List.<Tag>of())
        .forEach(tag -> words.add(tag.getDescription()));
    schemes(api).values().forEach(scheme -> words.add(scheme.getDescription()));
    return words;
  }

  private static void servers(
      Map<String, String> before, Map<String, String> after, Changes changes) {
    after.forEach(
        (name, url) -> {
          String was = before.get(name);
          Subject subject = server(name);
          if (was == null) {
            String text = " is a new server, `" + url + "`";
            changes.add(Change.of(Kind.SERVER_ADDED, subject, "url", text));
          } else if (!was.equals(url)) {
            String text = " is `" + url + "` now, was `" + was + "`";
            changes.add(Change.of(Kind.SERVER_CHANGED, subject, "url", text));
          }
        });
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(
            name ->
                changes.add(
                    Change.of(Kind.SERVER_REMOVED, server(name), "url", " is no longer a server")));
  }

  private static Subject server(String name) {
    String constant = JavaNames.constant(name);
    return constant.isEmpty()
        ? Subject.named(name)
        : Subject.ofType("Servers", constant, "Servers." + constant);
  }

  /** By the name of its constant, or else its URL. */
  private static Map<String, String> servers(OpenAPI api) {
    Map<String, String> servers = new LinkedHashMap<>();
    for (Server server : Objects.requireNonNullElse(api.getServers(), List.<Server>of())) {
      String name = Extensions.text(server.getExtensions(), "x-larkfit-name");
      servers.put(name.isEmpty() ? server.getUrl() : name, server.getUrl());
    }
    return servers;
  }

  private static void schemes(
      Map<String, SecurityScheme> before, Map<String, SecurityScheme> after, Changes changes) {
    after.forEach(
        (name, scheme) -> {
          SecurityScheme was = before.get(name);
          if (was != null && !sent(was).equals(sent(scheme))) {
            String text = " is sent as " + sent(scheme) + ", was " + sent(was);
            changes.add(
                Change.of(Kind.SECURITY_SCHEME_CHANGED, Subject.named(name), "scheme", text));
          }
        });
  }

  private static Map<String, SecurityScheme> schemes(OpenAPI api) {
    Components components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
    return Objects.requireNonNullElse(components.getSecuritySchemes(), Map.of());
  }

  private static String sent(SecurityScheme scheme) {
    return scheme.getName() == null
        ? "`" + scheme.getType() + " " + scheme.getScheme() + "`"
        : "`" + scheme.getIn() + " " + scheme.getName() + "`";
  }
}
