package io.larkfit.tests.behaviour;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.larkfit.sandbox.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Issues tenant tokens, or what it takes for them. */
final class TokenDesk {
  private final String prefix;
  private final AtomicInteger issued = new AtomicInteger();
  private final Set<String> invalid = ConcurrentHashMap.newKeySet();
  private volatile boolean repeatsItself;
  private volatile int lifeSeconds = 7200;
  private volatile @Nullable HttpResponse instead;
  private volatile CountDownLatch company = new CountDownLatch(0);

  /** Its tokens begin with this. */
  TokenDesk(String prefix) {
    this.prefix = prefix;
  }

  HttpResponse answer() throws InterruptedException {
    HttpResponse other = instead;
    if (other != null) {
      return other;
    }
    company.countDown();
    company.await(2, SECONDS);
    String token = repeatsItself ? token(issued.get()) : token(issued.incrementAndGet());
    return Act.json(
        200,
        "{\"code\":0,\"msg\":\"ok\",\"expire\":"
            + lifeSeconds
            + ",\"tenant_access_token\":\""
            + token
            + "\"}");
  }

  /** Gives this for an answer from now on. */
  void answerWith(HttpResponse other) {
    instead = other;
  }

  /** Says of what it issues from now on that it lasts so long. */
  void expireIn(int seconds) {
    lifeSeconds = seconds;
  }

  /** Holds the first answer until a second request came, or is certain not to. */
  void waitForCompany() {
    company = new CountDownLatch(2);
  }

  /** Makes what it has issued invalid. */
  void revoke() {
    invalid.add(token(issued.get()));
  }

  /** Hands out the last token again from now on. */
  void repeatItself() {
    repeatsItself = true;
  }

  /** Whether the token is good. */
  boolean knows(@Nullable String token) {
    return token != null && token.startsWith(prefix) && !invalid.contains(token);
  }

  /** Whether it is the desk's own. */
  boolean issued(@Nullable String token) {
    return token != null && token.startsWith(prefix);
  }

  private String token(int number) {
    return prefix + number;
  }
}
