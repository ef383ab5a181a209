package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Server;
import io.larkfit.codegen.name.MemberNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the base URLs. */
final class ServerParser {

  private static final Set<String> EXTENSIONS = Set.of("x-larkfit-name");

  private final DocParser docs;
  private final ErrorCollector errors;

  ServerParser(ErrorCollector errors) {
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  List<Server> parse(@Nullable List<io.swagger.v3.oas.models.servers.Server> servers) {
    List<Server> result = new ArrayList<>();
    MemberNames names = MemberNames.ofConstants();
    for (int i = 0; servers != null && i < servers.size(); i++) {
      var server = servers.get(i);
      Pointer at = Pointer.ROOT.child("servers", i);
      Extensions extensions = new Extensions(server.getExtensions(), at, errors).allow(EXTENSIONS);
      String name = extensions.text("x-larkfit-name");
      String url = url(server, at);
      if (url != null) {
        result.add(
            new Server(
                names.allocate(name == null ? "server " + (i + 1) : name),
                url,
                docs.text(server.getDescription())));
      }
    }
    return result;
  }

  private @Nullable String url(io.swagger.v3.oas.models.servers.Server server, Pointer at) {
    String url = server.getUrl() == null ? "" : server.getUrl();
    if (server.getVariables() != null) {
      for (var variable : server.getVariables().entrySet()) {
        String value = variable.getValue().getDefault();
        url = value == null ? url : url.replace("{" + variable.getKey() + "}", value);
      }
    }
    if (url.contains("{")) {
      errors.error(
          at.child("url"),
          "'" + url + "' holds a variable without a default",
          "Declare it under variables, with a default.");
      return null;
    }
    if (!url.startsWith("http://") && !url.startsWith("https://")) {
      // A lone slash is what the parser adds where the document names no server.
      if (!url.equals("/")) {
        errors.notice(at, "a relative server has no constant");
      }
      return null;
    }
    return url;
  }
}
