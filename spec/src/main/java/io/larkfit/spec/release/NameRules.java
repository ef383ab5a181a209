package io.larkfit.spec.release;

import io.larkfit.spec.release.OperationPairs.Pair;
import io.swagger.v3.oas.models.ExternalDocumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names by which callers know an operation, of which openapi-diff sees only the operation's id, and
 * calls it metadata.
 */
final class NameRules {

  private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]*)}");

  private NameRules() {}

  static void check(Pair pair, Changes changes) {
    SpecOperation before = pair.before();
    SpecOperation after = pair.after();
    Subject subject = after.subject();
    if (pair.isMoved()) {
      String text = " was `" + before.http() + "`";
      changes.add(Change.of(Kind.OPERATION_MOVED, subject, "path", text));
    } else {
      pathParameters(before, after, changes);
    }
    if (!before.javaCall().equals(after.javaCall()) && !before.javaCall().isEmpty()) {
      String text = " was `" + before.javaCall() + "`";
      changes.add(Change.of(Kind.JAVA_NAME_CHANGED, subject, "Java name", text));
    } else if (!before.javaPackage().equals(after.javaPackage())) {
      String text =
          ": `%s` is in the package `%s` now, was in `%s`"
              .formatted(after.javaType(), after.javaPackage(), before.javaPackage());
      changes.add(Change.of(Kind.JAVA_NAME_CHANGED, subject, "Java name", text));
    }
    if (!before.id().equals(after.id())) {
      String text =
          " is `%s` in annotations, exceptions and the error catalogue, was `%s`"
              .formatted(after.id(), before.id());
      changes.add(Change.of(Kind.OPERATION_ID_CHANGED, subject, "operation id", text));
    }
    if (!Objects.equals(
        page(before.operation().getExternalDocs()), page(after.operation().getExternalDocs()))) {
      changes.add(Documentation.of(subject));
    }
  }

  private static void pathParameters(SpecOperation before, SpecOperation after, Changes changes) {
    List<String> was = names(before.path());
    List<String> is = names(after.path());
    for (int i = 0; i < is.size(); i++) {
      if (!was.get(i).equals(is.get(i))) {
        String text = ": the path parameter `%s` is named `%s`".formatted(was.get(i), is.get(i));
        changes.add(
            Change.of(
                Kind.PATH_PARAMETER_RENAMED, after.subject(), "path parameter " + is.get(i), text));
      }
    }
  }

  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    Matcher matcher = PATH_PARAMETER.matcher(path);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String page(@Nullable ExternalDocumentation docs) {
    return docs == null
        ? ""
        : docs.getUrl() + " " + docs.getDescription() + " " + docs.getExtensions();
  }
}
