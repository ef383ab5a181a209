package io.larkfit.quickstart;

import io.larkfit.sandbox.FeishuSandbox;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Shows what was generated, makes each call, and says by its exit status whether all succeeded. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs the demo. The exit status is 0 if every call succeeded, else 1.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Screen screen = Screen.ofSystem();
    boolean succeeded;
    try {
      showGenerated(screen);
      Inputs inputs = Inputs.of(System.getenv());
      succeeded =
          inputs.get(Inputs.BASE_URL).isEmpty()
              ? againstSandbox(screen)
              : new Demo(inputs, new ClientTraffic(), screen).run();
    } catch (RuntimeException e) {
      screen.failure("The quickstart itself failed", e.toString());
      succeeded = false;
    }
    screen.flush();
    // Maven would wait for threads that a test double may have left; the demo is over.
    System.exit(succeeded ? 0 : 1);
  }

  private static void showGenerated(Screen screen) {
    @Nullable String directory = System.getProperty("larkfit.generated");
    if (directory != null) {
      new GeneratedSources(Path.of(directory).normalize()).show(screen);
    }
  }

  private static boolean againstSandbox(Screen screen) {
    try (FeishuSandbox sandbox = FeishuSandbox.start()) {
      return new Demo(Inputs.of(sandbox), new SandboxTraffic(sandbox), screen).run();
    }
  }
}
