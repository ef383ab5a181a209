package io.larkfit.spec.release;

import io.larkfit.spec.release.WireFields.Field;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedResponse;

/** Says in callers' words what openapi-diff found in an operation. */
final class OperationChanges {

  private final Bodies before;
  private final Bodies after;
  private final Subject subject;
  private final Changes changes;

  /**
   * For one operation.
   *
   * @param before its bodies in the old document
   * @param after those in the new one
   */
  OperationChanges(Bodies before, Bodies after, Subject subject, Changes changes) {
    this.before = before;
    this.after = after;
    this.subject = subject;
    this.changes = changes;
  }

  void add(ChangedOperation operation) {
    if (operation.isDeprecated()) {
      boolean deprecated = Boolean.TRUE.equals(operation.getNewOperation().getDeprecated());
      Kind kind = deprecated ? Kind.OPERATION_DEPRECATED : Kind.NO_LONGER_DEPRECATED;
      String text = deprecated ? " is deprecated" : " is no longer deprecated";
      changes.add(Change.of(kind, subject, "deprecated", text));
    }
    if (isDifferent(operation.getSummary()) || isDifferent(operation.getDescription())) {
      documentation();
    }
    new ParameterChanges(before, after, subject, changes).add(operation.getParameters());
    requestBody(operation.getRequestBody());
    responses(operation.getApiResponses());
  }

  private void requestBody(@Nullable ChangedRequestBody body) {
    if (body == null || body.isUnchanged()) {
      return;
    }
    RequestBody old = body.getOldRequestBody();
    RequestBody now = body.getNewRequestBody();
    if (old == null || now == null) {
      Kind kind = old == null ? Kind.REQUEST_BODY_ADDED : Kind.REQUEST_BODY_REMOVED;
      String text = old == null ? " takes a request body now" : " takes no request body any more";
      changes.add(Change.of(kind, subject, "body", text));
      return;
    }
    if (body.isChangeRequired()) {
      boolean required = Boolean.TRUE.equals(now.getRequired());
      Kind kind = required ? Kind.REQUEST_BODY_NOW_REQUIRED : Kind.REQUEST_BODY_NO_LONGER_REQUIRED;
      String text = required ? " needs its request body now" : " may go without its request body";
      changes.add(Change.of(kind, subject, "body", text));
    }
    if (isDifferent(body.getDescription())) {
      documentation();
    }
    content(body.getContent(), "", before.request(), after.request());
  }

  private void responses(@Nullable ChangedApiResponse responses) {
    if (responses == null || responses.isUnchanged()) {
      return;
    }
    for (String status : responses.getIncreased().keySet()) {
      response(Kind.RESPONSE_ADDED, status, " documents the " + named(status));
    }
    for (String status : responses.getMissing().keySet()) {
      boolean success = status.startsWith("2");
      Kind kind = success ? Kind.SUCCESS_RESPONSE_REMOVED : Kind.RESPONSE_REMOVED;
      response(kind, status, " no longer documents the " + named(status));
    }
    responses.getChanged().forEach(this::response);
  }

  private void response(Kind kind, String status, String text) {
    changes.add(Change.of(kind, subject, "response " + status, text));
  }

  private static String named(String status) {
    return status.equals("default") ? "answer to anything else" : "answer of HTTP " + status;
  }

  private void response(String status, ChangedResponse response) {
    if (isDifferent(response.getDescription())) {
      documentation();
    }
    headers(response.getHeaders());
    content(response.getContent(), status, before.response(status), after.response(status));
  }

  private void headers(@Nullable ChangedHeaders headers) {
    if (headers == null || headers.isUnchanged()) {
      return;
    }
    for (String name : headers.getIncreased().keySet()) {
      header(name, " documents the header `" + name + "` of its answer");
    }
    for (String name : headers.getMissing().keySet()) {
      header(name, " no longer documents the header `" + name + "` of its answer");
    }
    headers
        .getChanged()
        .forEach(
            (name, header) -> {
              if (header.isDifferent()) {
                header(name, " documents the header `" + name + "` of its answer otherwise");
              }
            });
  }

  private void header(String name, String text) {
    changes.add(Change.of(Kind.RESPONSE_HEADER_CHANGED, subject, "header " + name, text));
  }

  /**
   * Compares a body.
   *
   * @param status of the answer; empty for a request
   */
  private void content(@Nullable ChangedContent content, String status, Content old, Content now) {
    if (content == null || content.isUnchanged()) {
      return;
    }
    String where = status.isEmpty() ? "requests" : "answers of HTTP " + status;
    for (String type : content.getIncreased().keySet()) {
      mediaType(Kind.MEDIA_TYPE_ADDED, type, where, ": `" + type + "` is new for ");
    }
    for (String type : content.getMissing().keySet()) {
      mediaType(Kind.MEDIA_TYPE_REMOVED, type, where, ": `" + type + "` is gone from ");
    }
    content
        .getChanged()
        .forEach(
            (type, media) -> {
              Map<String, Field> was = before.fields(old, type);
              Map<String, Field> is = after.fields(now, type);
              Place place =
                  status.isEmpty()
                      ? Place.ofRequest(subject, was, is)
                      : Place.ofAnswer(subject, status, was, is);
              new SchemaChanges(place, changes).add(media.getSchema(), "");
              if (isDifferent(media.getExample()) || isDifferent(media.getExamples())) {
                documentation();
              }
            });
  }

  private void mediaType(Kind kind, String type, String where, String text) {
    changes.add(Change.of(kind, subject, where + " " + type, text + where));
  }

  private void documentation() {
    changes.add(Documentation.of(subject));
  }

  private static boolean isDifferent(@Nullable Changed changed) {
    return changed != null && changed.isDifferent();
  }
}
