package io.larkfit.codegen.ir;

import java.util.List;

/**
 * A whole document, ready to emit.
 *
 * @param types in spec order
 * @param mapped hand-written types that models refer to and that have adapters of their own
 * @param commonErrors errors that any operation may answer
 */
public record ApiSpec(
    String title,
    String version,
    List<Server> servers,
    List<Api> apis,
    List<TypeDecl> types,
    List<TypeRef.ObjectRef> mapped,
    List<SecurityScheme> securitySchemes,
    List<DocumentedError> commonErrors) {}
