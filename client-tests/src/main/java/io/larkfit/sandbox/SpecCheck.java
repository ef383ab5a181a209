package io.larkfit.sandbox;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Locale;

/** Holds requests and answers against the spec. Thread-safe; costly to make, so made once. */
final class SpecCheck {
  /** Of the validator's messages about credentials: {@link AccessCheck} answers those. */
  private static final String SECURITY = "validation.request.security";

  private final OpenApiInteractionValidator validator;

  private SpecCheck(SpecDocument spec) {
    LevelResolver levels =
        LevelResolver.create()
            // Unspecified additionalProperties mean "allowed" in OpenAPI; the validator forbids
            // them.
            .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
            .withLevel(
                "validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
            .build();
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(
                SpecInliner.inline(spec).toString())
            .withLevelResolver(levels)
            .withParseOptions(parseOptions())
            .build();
  }

  private static ParseOptions parseOptions() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    options.setResolveFully(false);
    options.setResolveCombinators(false);
    return options;
  }

  /** The check for {@link SpecDocument#bundled()}. */
  static SpecCheck bundled() {
    return Bundled.CHECK;
  }

  /** Where the request contradicts the spec, credentials aside. */
  List<String> problems(HttpRequest request) {
    SimpleRequest.Builder read = new SimpleRequest.Builder(request.method(), request.path());
    request.headers().forEach(read::withHeader);
    request.parameters().forEach(read::withQueryParam);
    if (request.bytes().length > 0) {
      read.withBody(request.bytes());
    }
    return describe(validator.validateRequest(read.build()));
  }

  /** Where an answer contradicts what the operation documents. */
  List<String> problems(SpecOperation operation, HttpResponse response) {
    SimpleResponse.Builder read = SimpleResponse.Builder.status(response.status());
    response.headers().forEach(read::withHeader);
    read.withBody(response.bytes());
    Request.Method method = Request.Method.valueOf(operation.method().toUpperCase(Locale.ROOT));
    return describe(validator.validateResponse(operation.path(), method, read.build()));
  }

  private static List<String> describe(ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .filter(message -> !message.getKey().startsWith(SECURITY))
        .map(SpecCheck::describe)
        .toList();
  }

  private static String describe(ValidationReport.Message message) {
    String where =
        message
            .getContext()
            .flatMap(ValidationReport.MessageContext::getPointers)
            .map(pointers -> pointers.getInstance())
            .filter(pointer -> !pointer.isEmpty())
            .map(pointer -> pointer + ": ")
            .orElse("");
    return where + message.getMessage();
  }

  private static final class Bundled {
    static final SpecCheck CHECK = new SpecCheck(SpecDocument.bundled());
  }
}
