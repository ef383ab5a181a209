package io.larkfit.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.RetryPolicy;
import io.larkfit.tests.support.OperationCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Calls operations whose answers are given, and checks that they end as the answers say. */
final class AnswerCheck implements AutoCloseable {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Canned canned = new Canned();
  private final Feishu feishu =
      Feishu.builder()
          .httpClient(new OkHttpClient.Builder().addInterceptor(canned).build())
          .tenantToken("t-fuzzed")
          .userToken("u-fuzzed")
          .helpdesk("1", "ht-fuzzed")
          .retryPolicy(RetryPolicy.never())
          .build();

  /** How the call ended: "value", or the kind of its failure. */
  String answer(OperationCall call, int status, String type, byte[] body) {
    canned.status = status;
    canned.type = type;
    canned.body = body;
    String given = call + " " + canned;
    Long code = canned.type.endsWith("gbk") ? null : code(canned.body);
    boolean success = canned.status >= 200 && canned.status < 300;
    try {
      Object value = call.on(feishu).execute();
      assertTrue(success, given);
      assertTrue(code == null || code == 0, given);
      assertFalse(String.valueOf(value).contains("\ufffd") && !mentionsReplacement(body), given);
      return "value";
    } catch (FeishuException e) {
      assertEquals(canned.status, e.httpStatus(), given);
      assertEquals(call.operationId(), e.operation(), given);
      assertNotEquals(Kind.NOT_SENT, e.kind(), given);
      for (Throwable t = e; t != null; t = t.getCause()) {
        assertTrue(String.valueOf(t.getMessage()).length() < 20_000, given);
      }
      assertTrue(success || e.kind() != Kind.UNDECODABLE, given);
      if (code != null) {
        assertEquals(code, e.code(), given);
        assertTrue(code == 0 || e.kind() != Kind.UNDECODABLE, given);
        assertTrue(code != 0 || !success || e.kind() == Kind.UNDECODABLE, given);
      }
      return e.kind().toString();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(given + ": " + e, e);
    }
  }

  /** Whether U+FFFD stands in the body itself, in an encoding or as an escape. */
  private static boolean mentionsReplacement(byte[] body) {
    String hex = ByteString.of(body).hex();
    String text = new String(body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return hex.contains("efbfbd")
        || hex.contains("fffd")
        || hex.contains("fdff")
        || text.contains("fffd");
  }

  @Override
  public void close() {
    feishu.close();
  }

  /** The code that another parser finds; null if it finds none, or is not sure. */
  private static @Nullable Long code(byte[] body) {
    try {
      JsonNode json = STRICT.readTree(body);
      JsonNode code = json == null ? null : json.get("code");
      boolean isUtf8 =
          ByteString.encodeUtf8(new String(body, StandardCharsets.UTF_8))
              .equals(ByteString.of(body));
      return code != null && code.isIntegralNumber() && code.canConvertToLong() && isUtf8
          ? code.longValue()
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Answers without a server. */
  private static final class Canned implements Interceptor {
    int status;
    String type = "";
    byte[] body = {};

    @Override
    public Response intercept(Chain chain) {
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(status)
          .message("canned")
          .header("Content-Type", type)
          .body(ResponseBody.create(body, MediaType.parse(type)))
          .build();
    }

    @Override
    public String toString() {
      return status + " " + type + " " + ByteString.of(body);
    }
  }
}
