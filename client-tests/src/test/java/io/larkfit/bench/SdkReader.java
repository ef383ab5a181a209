package io.larkfit.bench;

import com.lark.oapi.Client;
import com.lark.oapi.core.httpclient.IHttpTransport;
import com.lark.oapi.core.response.RawResponse;
import io.larkfit.tests.peer.SdkRequests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feishu's own SDK. */
final class SdkReader implements Contender {
  private final Client client;

  /** One that is answered from memory if there is no URL: below what would be its HTTP client. */
  SdkReader(@Nullable String baseUrl) {
    Client.Builder builder =
        Client.newBuilder("cli_1", "secret").helpDeskCredential("6939771743531696147", "ht-1");
    if (baseUrl == null) {
      builder.httpTransport(inMemory());
    } else {
      builder.openBaseUrl(baseUrl.replaceAll("/$", ""));
    }
    client = builder.build();
  }

  private static IHttpTransport inMemory() {
    return request -> {
      RawResponse response = new RawResponse();
      response.setStatusCode(200);
      response.setContentType("application/json");
      response.setHeaders(Map.of("Content-Type", List.of("application/json")));
      response.setBody(AnswerServer.answer(request.getReqUrl()).getBytes(StandardCharsets.UTF_8));
      return response;
    };
  }

  @Override
  public String name() {
    return "oapi-sdk";
  }

  @Override
  public int read() throws Exception {
    return client
        .helpdesk()
        .v1()
        .agentSchedules()
        .get(SdkRequests.agent("ou_1"))
        .getData()
        .getAgentSchedule()
        .getSchedule()
        .length;
  }

  @Override
  public void close() {}
}
