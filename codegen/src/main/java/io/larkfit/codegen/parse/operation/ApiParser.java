package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.name.ClassNames;
import io.larkfit.codegen.name.JavaNames;
import io.larkfit.codegen.name.MemberNames;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.type.Declarations;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups operations into interfaces by their first tag. */
public final class ApiParser {

  private static final Set<String> EXTENSIONS =
      Set.of("x-larkfit-package", "x-larkfit-group", "x-larkfit-name");

  /** A tag with the names that follow from it. */
  private record Group(
      Tag tag,
      Pointer pointer,
      ClassRef name,
      String accessor,
      @Nullable String group,
      String modelPackage,
      List<Endpoint> endpoints) {}

  private final Options options;
  private final ClassNames classNames;
  private final DocParser docs;
  private final ErrorCollector errors;
  private final MemberNames facade = MemberNames.ofMethods();
  private final Map<String, String> groupAccessors = new HashMap<>();
  private final Map<String, MemberNames> groups = new HashMap<>();
  private final List<Group> tags = new ArrayList<>();

  public ApiParser(Options options, ClassNames classNames, ErrorCollector errors) {
    this.options = options;
    this.classNames = classNames;
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  /** Settles the interfaces' names, before inline schemas get theirs. */
  public void nameAll(@Nullable List<Tag> declared, List<Endpoint> endpoints) {
    Map<String, List<Endpoint>> byTag = new LinkedHashMap<>();
    Map<String, Tag> known = new HashMap<>();
    Map<String, Pointer> pointers = new HashMap<>();
    List<Tag> listed = declared == null ? List.of() : declared;
    for (int i = 0; i < listed.size(); i++) {
      byTag.put(listed.get(i).getName(), new ArrayList<>());
      known.put(listed.get(i).getName(), listed.get(i));
      pointers.put(listed.get(i).getName(), Pointer.ROOT.child("tags", i));
    }
    for (Endpoint endpoint : endpoints) {
      List<String> names = endpoint.operation().getTags();
      String tag = names == null || names.isEmpty() ? "default" : names.get(0);
      byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(endpoint);
    }
    byTag.forEach(
        (name, members) -> {
          if (!members.isEmpty()) {
            Tag tag = known.computeIfAbsent(name, key -> new Tag().name(key));
            Pointer pointer = pointers.getOrDefault(name, members.get(0).pointer().child("tags"));
            tags.add(group(tag, pointer, members));
          }
        });
  }

  private Group group(Tag tag, Pointer pointer, List<Endpoint> endpoints) {
    Extensions extensions = new Extensions(tag.getExtensions(), pointer, errors).allow(EXTENSIONS);
    String given = extensions.text("x-larkfit-name");
    String stem = given == null ? tag.getName() : given;
    String apiPackage =
        Declarations.below(options.apiPackage(), extensions, options.apiPackage(), errors);
    String modelPackage =
        Declarations.below(options.modelPackage(), extensions, options.modelPackage(), errors);
    String group = extensions.text("x-larkfit-group");
    String groupAccessor =
        group == null
            ? null
            : groupAccessors.computeIfAbsent(JavaNames.member(group), facade::allocate);
    MemberNames siblings =
        groupAccessor == null
            ? facade
            : groups.computeIfAbsent(groupAccessor, key -> MemberNames.ofMethods());
    return new Group(
        tag,
        pointer,
        classNames.allocate(apiPackage, stem + " Api"),
        siblings.allocate(JavaNames.isKeyword(stem) ? stem + " Api" : stem),
        groupAccessor,
        modelPackage,
        endpoints);
  }

  public List<Api> parse(OperationParser operations) {
    return tags.stream().map(tag -> api(tag, operations)).toList();
  }

  private Api api(Group group, OperationParser parser) {
    MemberNames methods = MemberNames.ofMethods();
    List<Operation> operations = new ArrayList<>();
    for (Endpoint endpoint : group.endpoints()) {
      operations.addAll(parser.parse(endpoint, group.modelPackage(), methods));
    }
    Tag tag = group.tag();
    return new Api(
        tag.getName(),
        group.name(),
        group.accessor(),
        group.group(),
        docs.parse(tag.getDescription(), false, tag.getExternalDocs(), group.pointer()),
        operations);
  }
}
