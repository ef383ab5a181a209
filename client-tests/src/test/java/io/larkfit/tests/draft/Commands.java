package io.larkfit.tests.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The two jars with commands, run as users run them. */
final class Commands {

  private static final long MINUTES = 5;

  private Commands() {}

  /** What a command printed; a JVM has words of its own for its errors' stream. */
  record Run(int status, String out, String err) {}

  /** {@code larkfit.jar}. */
  static Run larkfit(Path directory, String... arguments) throws IOException, InterruptedException {
    return run("larkfit.commands", directory, arguments);
  }

  /** {@code larkfit-codegen-cli.jar}. */
  static Run codegen(Path directory, String... arguments) throws IOException, InterruptedException {
    return run("larkfit.codegen", directory, arguments);
  }

  private static Run run(String jarProperty, Path directory, String... arguments)
      throws IOException, InterruptedException {
    Path jar = Path.of(System.getProperty(jarProperty));
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: mvn package makes it.");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(directory, "out", ".txt");
    Path errors = Files.createTempFile(directory, "err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " does not end.");
    }
    return new Run(process.exitValue(), text(output), text(errors));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
