package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP operation.
 *
 * @param id the operationId
 * @param javaName the method
 * @param httpMethod in upper case
 * @param path as in the spec, with a leading slash
 * @param security alternatives of sets of scheme names; an empty set is "no credential needed"; no
 *     alternative at all is the same
 * @param scopes any one of which permits the call
 * @param fieldScopes scopes without which parts of the answer are left out
 * @param safeToRepeat by its method, or by {@code x-larkfit-safe-to-repeat}
 * @param servers base URLs of its own, instead of the document's; usually none
 * @param pointer its JSON pointer
 */
public record Operation(
    String id,
    String javaName,
    String httpMethod,
    String path,
    List<Parameter> parameters,
    @Nullable RequestBody body,
    Response response,
    List<List<String>> security,
    List<String> scopes,
    List<String> fieldScopes,
    @Nullable RateLimit rateLimit,
    List<DocumentedError> errors,
    List<String> appTypes,
    boolean safeToRepeat,
    String summary,
    Doc doc,
    List<String> servers,
    String pointer) {}
