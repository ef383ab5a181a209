package io.larkfit.sandbox;

import io.larkfit.Feishu;
import java.time.Clock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each JUnit 5 test a sandbox of its own, and a client of it, as method parameters:
 *
 * <pre>{@code
 * @ExtendWith(FeishuSandboxExtension.class)
 * class RosterTest {
 *   @Test
 *   void publishesTheRoster(FeishuSandbox sandbox, Feishu feishu) { … }
 * }
 * }</pre>
 *
 * <p>The test's set-up and tear-down methods get the same two. Both are closed after the test.
 */
public final class FeishuSandboxExtension implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(FeishuSandboxExtension.class);

  private final Clock clock;

  /** For {@code @ExtendWith}: tokens expire by the system's clock. */
  public FeishuSandboxExtension() {
    this(Clock.systemUTC());
  }

  /**
   * For {@code @RegisterExtension}.
   *
   * @param clock the time as the platform sees it
   */
  public FeishuSandboxExtension(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == FeishuSandbox.class || type == Feishu.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "Each test has a sandbox of its own: take it as a parameter of the test or of its"
              + " @BeforeEach method, not of a constructor or of @BeforeAll");
    }
    FeishuSandbox sandbox = sandbox(context);
    if (parameter.getParameter().getType() == FeishuSandbox.class) {
      return sandbox;
    }
    return context.getStore(NAMESPACE).getOrComputeIfAbsent(Feishu.class, key -> sandbox.client());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FeishuSandbox sandbox =
        context.getStore(NAMESPACE).remove(FeishuSandbox.class, FeishuSandbox.class);
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private FeishuSandbox sandbox(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            FeishuSandbox.class, key -> FeishuSandbox.start(clock), FeishuSandbox.class);
  }
}
