package io.larkfit.tests.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.sandbox.FeishuSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Talks to a sandbox with the JDK's own HTTP client: no Larkfit class is in the way. */
public final class PlainHttp {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = new JsonMapper();

  private final FeishuSandbox sandbox;
  private @Nullable String accessToken;
  private @Nullable String helpdesk;

  private PlainHttp(FeishuSandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** One answer. */
  public record Reply(int status, JsonNode body, HttpResponse<String> raw) {
    /** The envelope's code. */
    public long code() {
      return body.path("code").longValue();
    }

    /** A header, or the empty string. */
    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  /** Without any credential. */
  public static PlainHttp to(FeishuSandbox sandbox) {
    return new PlainHttp(sandbox);
  }

  /** With the sandbox's user token. */
  public PlainHttp asUser() {
    return withToken(sandbox.userToken());
  }

  /** With a tenant token of the sandbox. */
  public PlainHttp asTenant() {
    return withToken(sandbox.tenantToken());
  }

  /** With this bearer token. */
  public PlainHttp withToken(String token) {
    return withAuthorization("Bearer " + token);
  }

  /** With this Authorization header. */
  public PlainHttp withAuthorization(String value) {
    accessToken = value;
    return this;
  }

  /** With the sandbox's helpdesk credential. */
  public PlainHttp withHelpdesk() {
    return withHelpdesk(sandbox.helpdeskId(), sandbox.helpdeskToken());
  }

  /** With this helpdesk credential. */
  public PlainHttp withHelpdesk(String id, String token) {
    byte[] pair = (id + ":" + token).getBytes(StandardCharsets.UTF_8);
    helpdesk = Base64.getEncoder().encodeToString(pair);
    return this;
  }

  /** Reads. */
  public Reply get(String target) {
    return send(request(target).GET());
  }

  /** Sends a JSON body. */
  public Reply post(String target, String json) {
    return send(
        request(target)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + target.substring(1)));
    if (accessToken != null) {
      request.header("Authorization", accessToken);
    }
    if (helpdesk != null) {
      request.header("X-Lark-Helpdesk-Authorization", helpdesk);
    }
    return request;
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> raw =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      boolean isJson =
          raw.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
      return new Reply(
          raw.statusCode(), isJson ? JSON.readTree(raw.body()) : JSON.missingNode(), raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
