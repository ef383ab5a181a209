package io.larkfit.tests.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.auth.TokenSource;
import io.larkfit.tests.support.OperationCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Store apps: one client, a token for each tenant. */
class TenantsTest {
  private static final OperationCall CALL = OperationCall.CREATE_TIMEOFF_EVENT;

  private final StrictPlatform platform = new StrictPlatform();

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void eachCallCanHaveTheTokenOfItsTenant() {
    platform.take("t-red", "t-blue");
    try (Feishu feishu = platform.client().build()) {
      CALL.on(feishu).with(tenant("t-red")).execute();
      CALL.on(feishu).with(tenant("t-blue")).execute();
      assertThrows(FeishuException.class, () -> CALL.on(feishu).execute());
    }
    assertEquals(List.of("t-red", "t-blue"), platform.sent());
  }

  @Test
  void eachTenantCanHaveAViewOfTheClient() {
    platform.take("t-red", "t-blue");
    try (Feishu feishu = platform.client().build()) {
      Feishu red = feishu.with(tenant("t-red"));
      Feishu blue = feishu.with(tenant("t-blue"));
      CALL.on(red).execute();
      CALL.on(blue).execute();
      CALL.on(red).execute();
    }
    assertEquals(List.of("t-red", "t-blue", "t-red"), platform.sent());
  }

  @Test
  void aTenantsOwnSourceIsAskedForTheTokenToReplaceOne() {
    platform.take("t-red-2", "t-blue-1");
    Tenants tenants = new Tenants();
    try (Feishu feishu = platform.client().build()) {
      CALL.on(feishu.with(tenants.of("red"))).execute();
      CALL.on(feishu.with(tenants.of("blue"))).execute();
      CALL.on(feishu).with(tenants.of("red")).execute();
    }
    assertEquals(List.of("t-red-1", "t-red-2", "t-blue-1", "t-red-2"), platform.sent());
    assertEquals(List.of("t-red-1"), tenants.refused);
  }

  @Test
  void aCallWithATokenOfItsOwnFetchesNoneForTheApp() {
    platform.take("t-red").issue("t-app");
    try (Feishu feishu = platform.app()) {
      CALL.on(feishu).with(tenant("t-red")).execute();
    }
    assertEquals(List.of("t-red"), platform.sent());
    assertEquals(0, platform.issued());
  }

  @Test
  void aTenantsRefusedTokenIsNotReplacedByTheAppsOwn() {
    platform.take("t-app").issue("t-app");
    try (Feishu feishu = platform.app()) {
      assertThrows(FeishuException.class, () -> CALL.on(feishu).with(tenant("t-red")).execute());
      CALL.on(feishu).execute();
    }
    assertEquals(List.of("t-red", "t-app"), platform.sent());
  }

  @Test
  void aHelpdeskGivenForACallThatTakesNoneIsNotSent() {
    platform.take("t-red");
    CallOptions options = CallOptions.builder().tenantToken("t-red").helpdesk("7", "ht-7").build();
    try (Feishu feishu = platform.client().build()) {
      CALL.on(feishu).with(options).execute();
    }
    assertNull(platform.requests().get(0).header("X-Lark-Helpdesk-Authorization"));
  }

  private static CallOptions tenant(String token) {
    return CallOptions.builder().tenantToken(token).build();
  }

  /** What a store app has: a token for each tenant, and a way to get another. */
  private static final class Tenants {
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    private CallOptions of(String tenant) {
      TokenSource source =
          new TokenSource() {
            @Override
            public String token() {
              return "t-" + tenant + "-" + versions.getOrDefault(tenant, 1);
            }

            @Override
            public String replace(String token) {
              refused.add(token);
              versions.put(tenant, 2);
              return token();
            }
          };
      return CallOptions.builder().tenantToken(source).build();
    }
  }
}
