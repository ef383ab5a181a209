package io.larkfit.internal;

import io.larkfit.CallOptions;

/** What all calls of one interface method share. */
final class Endpoint<T> {
  final Transport transport;
  final Operation operation;
  final AnswerReader<T> reader;

  /** The credentials of the client. */
  final CallOptions own;

  Endpoint(Transport transport, Operation operation, CallOptions own) {
    this.transport = transport;
    this.operation = operation;
    this.reader = new AnswerReader<>(operation, transport.settings.responseLimit);
    this.own = own;
  }
}
