package io.larkfit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** What one writes by hand in an afternoon: Retrofit, and Moshi by reflection. */
final class RetrofitMoshiReader implements Contender {
  private final Schedules schedules;

  /** The same headers and the same limit of a call as Larkfit's. */
  RetrofitMoshiReader(String baseUrl, OkHttpClient http) {
    String helpdesk =
        Base64.getEncoder()
            .encodeToString("6939771743531696147:ht-1".getBytes(StandardCharsets.UTF_8));
    OkHttpClient.Builder client = http.newBuilder().callTimeout(Duration.ofMinutes(1));
    client
        .interceptors()
        .add(
            0,
            chain ->
                chain.proceed(
                    chain
                        .request()
                        .newBuilder()
                        .header("User-Agent", "bench")
                        .header("Authorization", "Bearer t-1")
                        .header("X-Lark-Helpdesk-Authorization", helpdesk)
                        .build()));
    schedules =
        new Retrofit.Builder()
            .baseUrl(baseUrl)
            .client(client.build())
            .addConverterFactory(MoshiConverterFactory.create())
            .build()
            .create(Schedules.class);
  }

  @Override
  public String name() {
    return "retrofit-moshi";
  }

  @Override
  public int read() throws IOException {
    Response<Answer> response = schedules.get("ou_1").execute();
    Answer answer = Objects.requireNonNull(response.body());
    if (answer.code != 0) {
      throw new IOException("code " + answer.code);
    }
    return answer.data.agent_schedule.schedule.size();
  }

  @Override
  public void close() {}

  private interface Schedules {
    @GET("open-apis/helpdesk/v1/agents/{agent_id}/schedules")
    Call<Answer> get(@Path("agent_id") String agentId);
  }

  // CHECKSTYLE:OFF The names are those of the wire, as Moshi takes them.
  @SuppressWarnings({"MemberName", "NullAway", "UnusedVariable"})
  private static final class Answer {
    int code;
    @Nullable String msg;
    Data data;
  }

  @SuppressWarnings({"MemberName", "NullAway", "UnusedVariable"})
  private static final class Data {
    Schedule agent_schedule;
  }

  @SuppressWarnings({"MemberName", "NullAway", "UnusedVariable"})
  private static final class Schedule {
    @Nullable Integer status;
    @Nullable Agent agent;
    List<Span> schedule;
    @Nullable List<Skill> agent_skills;
  }

  @SuppressWarnings({"MemberName", "NullAway", "UnusedVariable"})
  private static final class Agent {
    @Nullable String id;
    @Nullable String avatar_url;
    @Nullable String name;
    @Nullable String email;
  }

  @SuppressWarnings({"MemberName", "NullAway", "UnusedVariable"})
  private static final class Span {
    @Nullable String start_time;
    @Nullable String end_time;
    @Nullable Integer weekday;
  }

  @SuppressWarnings({"MemberName", "NullAway", "UnusedVariable"})
  private static final class Skill {
    @Nullable String id;
    @Nullable String name;
  }
}
