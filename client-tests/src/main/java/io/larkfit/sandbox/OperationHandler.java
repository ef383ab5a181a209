package io.larkfit.sandbox;

import io.larkfit.sandbox.http.HttpResponse;

/** Answers one operation, for requests that satisfy the spec and carry the right credentials. */
@FunctionalInterface
interface OperationHandler {
  HttpResponse answer(SandboxRequest request);
}
