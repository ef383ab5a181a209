package com.example.diary;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The JDK's own server on loopback: answers as told, and remembers the last request. */
final class WeatherServer implements AutoCloseable {
  private record Answer(int status, String contentType, String body) {}

  private final HttpServer server;
  private final Deque<Answer> answers = new ArrayDeque<>();
  private String requestLine = "";
  private String key = "";
  private String body = "";

  WeatherServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  String baseUrl() {
    return "http://" + server.getAddress().getHostString() + ":" + port() + "/v1/";
  }

  private int port() {
    return server.getAddress().getPort();
  }

  void willAnswer(int status, String contentType, String answer) {
    answers.add(new Answer(status, contentType, answer));
  }

  void willAnswer(int status, String json) {
    willAnswer(status, "application/json", json);
  }

  /** Method and path of the last request. */
  String requestLine() {
    return requestLine;
  }

  /** The credential of the last request; empty if there was none. */
  String key() {
    return key;
  }

  /** The body of the last request. */
  String body() {
    return body;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      requestLine = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      String sent = exchange.getRequestHeaders().getFirst("X-Garden-Key");
      key = sent == null ? "" : sent;
      body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Answer answer = answers.remove();
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", answer.contentType());
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
