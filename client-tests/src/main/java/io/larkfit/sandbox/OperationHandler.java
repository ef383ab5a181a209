package io.larkfit.sandbox;

/** Answers one operation, for requests that satisfy the spec and carry the right credentials. */
@FunctionalInterface
interface OperationHandler {
  Answer answer(SandboxRequest request);
}
