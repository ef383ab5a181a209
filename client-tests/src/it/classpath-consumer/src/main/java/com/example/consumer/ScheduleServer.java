package com.example.consumer;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers every request with one schedule. */
final class ScheduleServer implements Closeable {
  private static final byte[] ANSWER =
      ("{\"code\": 0, \"msg\": \"success\", \"data\": {\"agent_schedule\": {\"status\": 1,"
              + " \"schedule\": [{\"start_time\": \"09:00\", \"end_time\": \"18:00\","
              + " \"weekday\": 1}]}}}")
          .getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;

  ScheduleServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, ANSWER.length);
          exchange.getResponseBody().write(ANSWER);
          exchange.close();
        });
    server.start();
  }

  String baseUrl() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getHostString() + ":" + address.getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
