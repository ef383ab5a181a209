package io.larkfit.bench;

import io.larkfit.Feishu;
import okhttp3.OkHttpClient;

/** This client, as its README shows it. */
final class LarkfitReader implements Contender {
  private final Feishu feishu;

  LarkfitReader(String baseUrl, OkHttpClient http) {
    feishu =
        Feishu.builder()
            .baseUrl(baseUrl)
            .httpClient(http)
            .app("cli_1", "secret")
            .helpdesk("6939771743531696147", "ht-1")
            .build();
  }

  @Override
  public String name() {
    return "larkfit";
  }

  @Override
  public int read() {
    return feishu
        .helpdesk()
        .agentSchedules()
        .get("ou_1")
        .execute()
        .agentSchedule()
        .schedule()
        .size();
  }

  @Override
  public void close() {
    feishu.close();
  }
}
