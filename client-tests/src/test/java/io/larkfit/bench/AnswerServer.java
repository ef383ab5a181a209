package io.larkfit.bench;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A server that answers at once, in a JVM of its own: what it costs is nobody's cost. It ends with
 * the JVM that started it.
 */
final class AnswerServer implements AutoCloseable {
  /** An agent's schedule of three spans. */
  static final String SCHEDULE =
      "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_schedule\":{\"status\":1,"
          + "\"agent\":{\"id\":\"ou_2c8f\",\"avatar_url\":\"https://example.com/a.png\","
          + "\"name\":\"Ada\",\"email\":\"ada@example.com\"},"
          + "\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9},"
          + "{\"start_time\":\"08:30\",\"end_time\":\"12:00\",\"weekday\":1},"
          + "{\"start_time\":\"13:00\",\"end_time\":\"18:00\",\"weekday\":1}],"
          + "\"agent_skills\":[{\"id\":\"test-skill-id\",\"name\":\"invoices\"}]}}}";

  /** A tenant token that outlasts any run. */
  static final String TOKEN =
      "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-1\",\"expire\":7200}";

  private final Process process;
  private final String baseUrl;

  /** Starts one. */
  AnswerServer() throws IOException {
    String java = System.getProperty("java.home") + File.separator + "bin" + File.separator;
    process =
        new ProcessBuilder(
                java + "java",
                "-cp",
                System.getProperty("bench.classpath", System.getProperty("java.class.path")),
                AnswerServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    baseUrl = output.readLine();
    if (baseUrl == null) {
      throw new IOException("The server of the benchmark did not start");
    }
  }

  /** Its root, ending in a slash. */
  String baseUrl() {
    return baseUrl;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** What any client gets for a request. */
  static String answer(String url) {
    return url.contains("tenant_access_token") ? TOKEN : SCHEDULE;
  }

  private static HttpResponse answer(HttpRequest request) {
    return HttpResponse.json(200, answer(request.target()));
  }

  /** Prints its root, and serves until its standard input ends. */
  public static void main(String[] args) throws Exception {
    LoopbackServer server = LoopbackServer.start(AnswerServer::answer);
    System.out.println(server.baseUrl());
    CountDownLatch end = new CountDownLatch(1);
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nothing is sent: the stream ends with the other JVM.
                }
              } catch (IOException e) {
                // That is an end, too.
              }
              end.countDown();
            });
    watch.start();
    end.await();
    server.close();
  }
}
