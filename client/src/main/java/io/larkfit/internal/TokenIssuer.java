package io.larkfit.internal;

import io.larkfit.CallListener;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import io.larkfit.auth.StoredToken;
import io.larkfit.auth.TokenStore;
import io.larkfit.auth.v3.TenantAccessToken;
import io.larkfit.auth.v3.TenantAccessTokenApi;
import io.larkfit.auth.v3.TenantAccessTokenRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Where the tenant token of a self-built app comes from: a store that clients share, or the
 * platform, of which no answer is taken that is no token. A store that fails is reported, and done
 * without.
 */
public final class TokenIssuer {
  /** The longest life that the platform gives to a token. */
  static final Duration LONGEST_LIFE = Duration.ofHours(2);

  private final TenantAccessTokenApi api;
  private final TenantAccessTokenRequest app;
  private final @Nullable TokenStore store;
  private final String key;
  private final CallListener listener;

  /**
   * For one app.
   *
   * @param api where the token is issued
   * @param app the app's id and secret
   * @param store null if tokens are kept nowhere else
   * @param server part of the key in the store
   * @param listener warned of a store that fails
   */
  public TokenIssuer(
      TenantAccessTokenApi api,
      TenantAccessTokenRequest app,
      @Nullable TokenStore store,
      HttpUrl server,
      CallListener listener) {
    this.api = api;
    this.app = app;
    this.store = store;
    this.key = server + "#" + app.appId();
    this.listener = listener;
  }

  /** The secret that a request to the platform carries in its body. */
  static List<String> secretsOf(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation == null
        ? Collections.emptyList()
        : invocation.arguments().stream()
            .filter(argument -> argument instanceof TenantAccessTokenRequest)
            .map(argument -> ((TenantAccessTokenRequest) argument).appSecret())
            .collect(Collectors.toList());
  }

  /** The token in the store, for two hours at most; null if it has none that lives. */
  @Nullable StoredToken stored(Instant now) {
    StoredToken token;
    try {
      token = store == null ? null : store.load(key);
    } catch (Exception e) {
      listener.warned("the token store failed to load with " + e.getClass().getName(), e);
      return null;
    }
    if (token == null || !now.isBefore(token.expiresAt())) {
      return null;
    }
    return StoredToken.of(token.token(), earlier(token.expiresAt(), now.plus(LONGEST_LIFE)));
  }

  /**
   * A token of the platform, now in the store, too.
   *
   * @param now from when its life is counted
   * @throws FeishuException if the call fails, or the answer lacks the token or its life
   */
  StoredToken issued(Instant now) {
    FeishuResponse<TenantAccessToken> response = api.issueInternal(app).executeWithResponse();
    String token = response.body().tenantAccessToken();
    Integer seconds = response.body().expire();
    String fault = Secrets.fault(token);
    if (token == null || fault != null) {
      throw unusable(response, "its tenant_access_token " + fault);
    }
    if (seconds == null || seconds <= 0) {
      throw unusable(response, "its expire is " + seconds);
    }
    StoredToken issued =
        StoredToken.of(token, earlier(now.plusSeconds(seconds), now.plus(LONGEST_LIFE)));
    save(issued);
    return issued;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private void save(StoredToken token) {
    try {
      if (store != null) {
        store.save(key, token);
      }
    } catch (Exception e) {
      listener.warned("the token store failed to save with " + e.getClass().getName(), e);
    }
  }

  private static FeishuException unusable(FeishuResponse<?> response, String problem) {
    return FeishuException.builder(FeishuException.Kind.UNDECODABLE, "issueTenantAccessToken")
        .httpStatus(response.status())
        .logId(response.logId())
        .problem(problem)
        .advice(Failures.NOT_THE_PLATFORM)
        .build();
  }

  /** {@return whose tokens these are, and no secret} */
  @Override
  public String toString() {
    return "TokenIssuer[" + key + "]";
  }
}
