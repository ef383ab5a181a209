package io.larkfit.tests.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Prism as npm installs it, in a folder of the build. */
final class PrismPackage {
  private static final String VERSION = System.getProperty("prism.version", "latest");
  private static final Path FOLDER = Path.of(System.getProperty("prism.directory", "target/prism"));
  private static final Path PACKAGE = FOLDER.resolve("node_modules/@stoplight/prism-cli");
  private static final long LONGEST_INSTALLATION_SECONDS = 300;

  private PrismPackage() {}

  /** The folder, for what belongs to Prism's run. */
  static Path folder() {
    return FOLDER;
  }

  /** The script that Node runs; installed first, unless it is there. */
  static synchronized Path script() {
    try {
      if (!isInstalled()) {
        install();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PACKAGE.resolve("dist/index.js").toAbsolutePath();
  }

  /** A process of Node or npm, not yet started. */
  static Process start(ProcessBuilder command) {
    try {
      return command.redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The witness needs Node.js 20 or newer with npm, and cannot start "
              + command.command().get(0)
              + ": install Node.js, put it on the PATH, or leave -Pwitness out",
          e);
    }
  }

  private static boolean isInstalled() throws IOException {
    Path manifest = PACKAGE.resolve("package.json");
    return Files.exists(manifest)
        && Files.readString(manifest).contains("\"version\": \"" + VERSION + "\"");
  }

  private static void install() throws IOException {
    Files.createDirectories(FOLDER);
    Path log = FOLDER.resolve("npm.log");
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    Process npm =
        start(
            new ProcessBuilder(
                    windows ? "npm.cmd" : "npm",
                    "install",
                    "--prefix",
                    FOLDER.toString(),
                    "--no-audit",
                    "--no-fund",
                    "@stoplight/prism-cli@" + VERSION)
                .redirectOutput(log.toFile()));
    Witness.say("installs Prism " + VERSION + " from the npm registry, about 90 MB ...");
    try {
      if (!npm.waitFor(LONGEST_INSTALLATION_SECONDS, TimeUnit.SECONDS) || npm.exitValue() != 0) {
        throw new IllegalStateException(
            "npm could not install Prism " + VERSION + ":\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      npm.destroyForcibly();
    }
  }
}
