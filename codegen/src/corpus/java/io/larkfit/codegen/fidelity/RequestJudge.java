package io.larkfit.codegen.fidelity;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Holds requests against the document, by a validator that shares no code with ours. */
final class RequestJudge {
  /** The key of what is no problem of the request: the validator itself fails. */
  static final String BROKEN = "validator.broken";

  private static final String SECURITY = "validation.request.security";

  private final OpenApiInteractionValidator validator;

  private RequestJudge(OpenApiInteractionValidator validator) {
    this.validator = validator;
  }

  /** What the validator says against a request. */
  record Problem(String key, String text) {}

  /** The judge; null if the validator cannot read the document. */
  static @Nullable RequestJudge of(Path spec) {
    LevelResolver levels =
        LevelResolver.create()
            // Unspecified additionalProperties mean "allowed"; the validator forbids them.
            .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
            .withLevel(
                "validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
            .build();
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveRequestBody(true);
    options.setResolveResponses(true);
    options.setResolveFully(false);
    options.setResolveCombinators(false);
    OpenAPI document =
        new OpenAPIV3Parser().readLocation(spec.toString(), null, options).getOpenAPI();
    if (document == null) {
      return null;
    }
    document.setServers(null);
    if (document.getPaths() != null) {
      document
          .getPaths()
          .values()
          .forEach(
              path -> {
                path.setServers(null);
                path.readOperations().forEach(operation -> operation.setServers(null));
              });
    }
    return new RequestJudge(
        OpenApiInteractionValidator.createFor(document).withLevelResolver(levels).build());
  }

  /** Where the request contradicts the document, credentials aside. */
  List<Problem> problems(RecordedRequest request) {
    HttpUrl url = request.getUrl();
    SimpleRequest.Builder read = new SimpleRequest.Builder(request.getMethod(), url.encodedPath());
    request
        .getHeaders()
        .names()
        .forEach(name -> read.withHeader(name, request.getHeaders().values(name)));
    url.queryParameterNames()
        .forEach(
            name ->
                read.withQueryParam(
                    name,
                    url.queryParameterValues(name).stream()
                        .map(value -> value == null ? "" : value)
                        .toList()));
    if (request.getBody() != null && request.getBody().size() > 0) {
      read.withBody(request.getBody().toByteArray());
    }
    ValidationReport report;
    try {
      report = validator.validateRequest(read.build());
    } catch (RuntimeException e) {
      return List.of(new Problem(BROKEN, RoundTrip.say(e)));
    }
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .filter(message -> !message.getKey().startsWith(SECURITY))
        .map(message -> new Problem(message.getKey(), message.getMessage()))
        .toList();
  }
}
