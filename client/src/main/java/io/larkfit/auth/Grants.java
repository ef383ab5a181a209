package io.larkfit.auth;

import io.larkfit.CallOptions;
import io.larkfit.meta.Security;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Decides which credentials a request carries: those that the {@link Security} annotations of its
 * interface method name, to the configured scheme, host and port, and to no other place.
 */
final class Grants {
  private final HttpUrl baseUrl;
  private final Credentials own;

  Grants(HttpUrl baseUrl, Credentials own) {
    this.baseUrl = baseUrl;
    this.own = own;
  }

  /**
   * What the request is to carry. The credentials of a {@link CallOptions} tag come before the
   * client's.
   *
   * @throws CredentialException if it needs one that is not there
   */
  Credentials of(Request request) throws CredentialException {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation == null || !isHome(request.url())) {
      return Credentials.NONE;
    }
    Security[] alternatives = invocation.method().getAnnotationsByType(Security.class);
    if (alternatives.length == 0) {
      return Credentials.NONE;
    }
    CallOptions options = request.tag(CallOptions.class);
    Credentials given = options == null ? Credentials.NONE : options.credentials();
    Credentials all = given.orElse(own);
    List<String> chosen = choose(alternatives, given, all);
    if (chosen == null) {
      throw MissingCredential.of(alternatives, all);
    }
    return all.only(chosen);
  }

  /**
   * Of the alternatives that can be met, the one that uses most of what was given to this very
   * call: who gives a call a user token wants it used, even where a tenant token would do. The
   * spec's order breaks ties.
   */
  private static @Nullable List<String> choose(
      Security[] alternatives, Credentials given, Credentials all) {
    List<String> best = null;
    for (Security alternative : alternatives) {
      List<String> schemes = Arrays.asList(alternative.value());
      boolean met = all.missing(schemes).isEmpty();
      if (met && (best == null || given.count(schemes) > given.count(best))) {
        best = schemes;
      }
    }
    return best;
  }

  private boolean isHome(HttpUrl url) {
    return url.scheme().equals(baseUrl.scheme())
        && url.host().equals(baseUrl.host())
        && url.port() == baseUrl.port();
  }
}
