package io.larkfit.tests.witness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running Prism on a free loopback port.
 *
 * <p>It serves paths at the root: of a server URL in the document it leaves out everything.
 */
final class Prism implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("Prism is listening on (http://\\S+)");
  private static final long SECONDS_TO_START = 60;

  // Node ends when its standard input does: with this process, however that ends.
  private static final String END_WITH_PARENT =
      "data:text/javascript,process.stdin.on('close',()=>process.exit()).resume()";

  private final Process process;
  private final List<String> output = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<String> address = new CompletableFuture<>();

  private Prism(Process process) {
    this.process = process;
    Thread reader = new Thread(this::readOutput, "prism-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Answers from this document, after checking the request against it. */
  static Prism mock(Path document) {
    return start("mock", document.toString(), "--json-schema-faker-fillProperties=false");
  }

  /**
   * Stands before a server: whatever contradicts the spec, request or answer, is answered by an
   * error of Prism's own.
   */
  static Prism before(String server) {
    return start("proxy", document().toString(), server, "--errors");
  }

  /** The spec. */
  static Path document() {
    return Path.of(System.getProperty("prism.document", "../spec/src/main/openapi/larkfit.yaml"));
  }

  private static Prism start(String mode, String... arguments) {
    List<String> command = new ArrayList<>();
    Collections.addAll(command, "node", "--import", END_WITH_PARENT);
    Collections.addAll(command, PrismPackage.script().toString(), mode);
    Collections.addAll(command, arguments);
    Collections.addAll(command, "--host", "127.0.0.1", "--port", "0");
    Prism prism = new Prism(PrismPackage.start(new ProcessBuilder(command)));
    try {
      prism.address.get(SECONDS_TO_START, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      prism.close();
      throw new IllegalStateException("Prism did not start:\n" + prism.log(), e);
    } catch (InterruptedException e) {
      prism.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Witness.say("Prism's " + mode + " server listens on " + prism.baseUrl());
    return prism;
  }

  /** Its root, ending in a slash. */
  String baseUrl() {
    return address.join() + "/";
  }

  /** What it printed so far. */
  String log() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  private void readOutput() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          address.complete(listening.group(1));
        }
      }
      address.completeExceptionally(new IOException("it ended"));
    } catch (IOException e) {
      address.completeExceptionally(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
