package io.larkfit.codegen.parse;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.DocumentedError;
import io.larkfit.codegen.name.ClassNames;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Extensions;
import io.larkfit.codegen.parse.document.ImpliedDiscriminators;
import io.larkfit.codegen.parse.document.Mappings;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.document.SpecException;
import io.larkfit.codegen.parse.operation.ApiParser;
import io.larkfit.codegen.parse.operation.BodyParser;
import io.larkfit.codegen.parse.operation.Endpoint;
import io.larkfit.codegen.parse.operation.OperationIds;
import io.larkfit.codegen.parse.operation.OperationParser;
import io.larkfit.codegen.parse.operation.ParameterParser;
import io.larkfit.codegen.parse.operation.PlatformParser;
import io.larkfit.codegen.parse.operation.ResponseParser;
import io.larkfit.codegen.parse.operation.SecurityParser;
import io.larkfit.codegen.parse.operation.ServerParser;
import io.larkfit.codegen.parse.operation.Uploads;
import io.larkfit.codegen.parse.shape.Children;
import io.larkfit.codegen.parse.shape.Discriminators;
import io.larkfit.codegen.parse.shape.Shapes;
import io.larkfit.codegen.parse.type.Declarations;
import io.larkfit.codegen.parse.type.NamedTypes;
import io.larkfit.codegen.parse.type.TypeParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns an {@link OpenAPI} object into an {@link ApiSpec}. It wants the object as the parser gives
 * it: neither flattened nor normalised, its {@code $ref}s intact.
 */
public final class SpecParser {

  private static final Set<String> EXTENSIONS = Set.of("x-larkfit-errors");

  private final OpenAPI openApi;
  private final Options options;
  private final ErrorCollector errors = new ErrorCollector();

  public SpecParser(OpenAPI openApi, Options options) {
    this.openApi = openApi;
    this.options = options;
  }

  /**
   * Reads the whole document.
   *
   * @throws SpecException if anything in it is wrong or cannot be expressed, naming all of it
   */
  public ApiSpec parse() {
    Document document = new Document(openApi, errors);
    Map<String, ClassRef> mapped =
        Mappings.of(options.bindings().schemas(), document.schemas().keySet(), errors);
    Children children = new Children(document.schemas());
    Shapes shapes = new Shapes(document, children, mapped.keySet(), errors);
    ClassNames classNames = new ClassNames();
    GeneratedNames.reserve(classNames, options);
    Declarations declarations = new Declarations(options, classNames, errors);
    Discriminators discriminators = new Discriminators(shapes, children, errors);
    NamedTypes named =
        new NamedTypes(
            document, shapes, declarations, discriminators, mapped, options.bindings(), errors);
    List<Endpoint> endpoints = Endpoint.of(openApi);

    named.nameAll();
    ApiParser apis = new ApiParser(options, classNames, errors);
    apis.nameAll(openApi.getTags(), endpoints);
    Set<String> uploads = Uploads.in(endpoints, document, shapes);
    named.declareAll(uploads);
    SecurityParser security = new SecurityParser(openApi, errors);
    ServerParser servers = new ServerParser(openApi.getServers(), errors);
    List<Api> parsed =
        apis.parse(operations(document, shapes, named.types(), security, servers, endpoints));
    named.declareUsed(uploads);
    named.noticeUnused();
    ApiSpec spec = spec(parsed, declarations, named, security, servers);
    errors.throwIfAny();
    return spec;
  }

  /** What is understood but has no effect, after {@link #parse()}. */
  public List<String> notices() {
    return errors.notices();
  }

  private OperationParser operations(
      Document document,
      Shapes shapes,
      TypeParser types,
      SecurityParser security,
      ServerParser servers,
      List<Endpoint> endpoints) {
    return new OperationParser(
        new OperationIds(endpoints, errors),
        new ParameterParser(document, shapes, types, errors),
        new BodyParser(document, shapes, types, errors),
        new ResponseParser(document, shapes, types, options, errors),
        security,
        servers,
        errors);
  }

  private ApiSpec spec(
      List<Api> apis,
      Declarations declarations,
      NamedTypes named,
      SecurityParser security,
      ServerParser servers) {
    Info info = openApi.getInfo() == null ? new Info() : openApi.getInfo();
    if (openApi.getWebhooks() != null && !openApi.getWebhooks().isEmpty()) {
      errors.notice(Pointer.of("webhooks"), "webhooks are not generated");
    }
    Extensions extensions =
        new Extensions(openApi.getExtensions(), Pointer.ROOT, errors).allow(EXTENSIONS);
    List<DocumentedError> common = new PlatformParser(errors).errors(extensions);
    return new ApiSpec(
        info.getTitle() == null ? "" : info.getTitle(),
        info.getVersion() == null ? "" : info.getVersion(),
        servers.servers(),
        apis,
        ImpliedDiscriminators.addTo(declarations.types()),
        named.mappedObjects(),
        security.schemes(),
        common);
  }
}
