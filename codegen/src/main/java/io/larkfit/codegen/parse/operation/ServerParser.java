package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.Server;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.Pointer;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the base URLs: the document's, then those that paths and operations have of their own. */
public final class ServerParser {

  private static final Set<String> EXTENSIONS = Set.of("x-larkfit-name");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

  private final DocParser docs;
  private final ErrorCollector errors;
  private final MemberNames constants = MemberNames.ofConstants();
  private final MemberNames methods = MemberNames.ofMethods();
  private final Map<String, Server> byTemplate = new LinkedHashMap<>();

  public ServerParser(
      @Nullable List<io.swagger.v3.oas.models.servers.Server> common, ErrorCollector errors) {
    this.docs = new DocParser(errors);
    this.errors = errors;
    add(common, Pointer.ROOT);
  }

  /** All that were asked for until now. */
  public List<Server> servers() {
    return List.copyOf(byTemplate.values());
  }

  /** The base URLs of an operation, where they are not the document's. */
  List<String> of(Endpoint endpoint) {
    var own = endpoint.operation().getServers();
    boolean operations = own != null && !own.isEmpty();
    var given = operations ? own : endpoint.item().getServers();
    if (given == null || given.isEmpty()) {
      return List.of();
    }
    Pointer at = operations ? endpoint.pointer() : endpoint.itemPointer();
    errors.notice(at.child("servers"), "has base URLs of its own, which a facade of its own needs");
    return add(given, at);
  }

  private List<String> add(
      @Nullable List<io.swagger.v3.oas.models.servers.Server> servers, Pointer owner) {
    List<String> urls = new ArrayList<>();
    for (int i = 0; servers != null && i < servers.size(); i++) {
      var server = servers.get(i);
      Pointer at = owner.child("servers", i);
      Extensions extensions = new Extensions(server.getExtensions(), at, errors).allow(EXTENSIONS);
      String template = server.getUrl() == null ? "" : server.getUrl();
      if (!template.matches("(?i)https?://.*|\\{.*")) {
        // A lone slash is what the parser adds where the document names no server.
        if (!template.equals("/")) {
          errors.notice(at, "a relative server has no constant");
          urls.add(template);
        }
      } else {
        String name = extensions.text("x-larkfit-name");
        int number = byTemplate.size() + 1;
        urls.add(
            byTemplate
                .computeIfAbsent(
                    template,
                    key -> server(server, key, name == null ? "server " + number : name, at))
                .url());
      }
    }
    return urls;
  }

  private Server server(
      io.swagger.v3.oas.models.servers.Server server,
      String template,
      String constant,
      Pointer at) {
    List<Server.Variable> variables = new ArrayList<>();
    MemberNames names = MemberNames.ofParameters();
    String url = template;
    Matcher matcher = VARIABLE.matcher(template);
    while (matcher.find()) {
      String name = matcher.group(1);
      ServerVariable declared =
          server.getVariables() == null ? null : server.getVariables().get(name);
      ServerVariable variable = declared == null ? new ServerVariable() : declared;
      List<String> values =
          variable.getEnum() == null ? List.of() : List.copyOf(variable.getEnum());
      String first = variable.getDefault();
      if (first == null) {
        errors.notice(at.child("url"), "'{" + name + "}' has no default: there is no constant");
      } else {
        url = url.replace("{" + name + "}", first);
      }
      variables.add(
          new Server.Variable(
              name,
              names.allocate(name),
              first == null ? "" : first,
              values,
              docs.text(variable.getDescription())));
    }
    return new Server(
        constants.allocate(constant),
        methods.allocate(constant),
        url,
        template,
        variables,
        docs.text(server.getDescription()));
  }
}
