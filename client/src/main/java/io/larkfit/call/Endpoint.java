package io.larkfit.call;

import okhttp3.OkHttpClient;

/** What all calls of one interface method share. */
final class Endpoint<T> {
  private final Transport transport;
  private final OkHttpClient http;
  private final Operation operation;
  private final AnswerReader<T> reader;
  private final Failures failures;

  Endpoint(Transport transport, OkHttpClient http, Operation operation) {
    this.transport = transport;
    this.http = http;
    this.operation = operation;
    this.failures = new Failures(operation);
    this.reader = new AnswerReader<>(operation, failures);
  }

  Transport transport() {
    return transport;
  }

  /** Sends the requests, with the credentials that they need. */
  OkHttpClient http() {
    return http;
  }

  Operation operation() {
    return operation;
  }

  AnswerReader<T> reader() {
    return reader;
  }

  Failures failures() {
    return failures;
  }
}
