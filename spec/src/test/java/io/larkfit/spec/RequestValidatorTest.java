package io.larkfit.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document demands is enforced by a validator that knows nothing of Larkfit. */
class RequestValidatorTest {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String HELPDESK = "MTpodC0x";
  private static final String TIMEOFF = "/open-apis/calendar/v4/timeoff_events";
  private static final String SCHEDULES = "/open-apis/helpdesk/v1/agent_schedules";

  private final OpenApiInteractionValidator validator =
      OpenApiInteractionValidator.createForInlineApiSpecification(LarkfitSpec.TEXT)
          .withLevelResolver(
              LevelResolver.create()
                  .withLevel(
                      "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                  .withLevel(
                      "validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                  .build())
          .build();

  @ParameterizedTest
  @CsvSource({"2026-04-01, 2026-04-03", "1775019600, 1775034000"})
  void timeoffOfOneKindIsAccepted(String start, String end) {
    assertEquals(List.of(), refusals(timeoff(start, end)));
  }

  @ParameterizedTest
  @CsvSource({"2026-04-01, 1775034000", "1775019600, 2026-04-03"})
  void timeoffOfMixedKindsIsRefused(String start, String end) {
    List<String> refusals = refusals(timeoff(start, end));

    assertEquals(1, refusals.size(), refusals.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-4-1", "1775019600000", "2026-04-01T08:00:00Z", "tomorrow", ""})
  void timeoffOfAnotherKindIsRefused(String time) {
    assertEquals(2, refusals(timeoff(time, time)).size());
  }

  @Test
  void userIdTypeIsOneOfThree() {
    String body = body("2026-04-01", "2026-04-03");

    assertEquals(
        List.of(), refusals(post(TIMEOFF, body).withQueryParam("user_id_type", "union_id")));
    assertEquals(1, refusals(post(TIMEOFF, body).withQueryParam("user_id_type", "email")).size());
  }

  @ParameterizedTest
  @CsvSource({"00:00, 24:00, 9", "09:30, 18:00, 1", "00:00, 23:59, 11"})
  void scheduleOfThePagesIsAccepted(String start, String end, int weekday) {
    assertEquals(List.of(), refusals(schedule(start, end, weekday)));
  }

  @ParameterizedTest
  @CsvSource({
    "24:00, 24:00, 9",
    "9:00, 18:00, 1",
    "00:00, 24:01, 9",
    "00:00, 99:99, 9",
    "00:00, 24:00, 8"
  })
  void oddScheduleIsRefused(String start, String end, int weekday) {
    assertEquals(1, refusals(schedule(start, end, weekday)).size());
  }

  @Test
  void bothHelpdeskCredentialsAreNeeded() {
    SimpleRequest.Builder bare =
        SimpleRequest.Builder.get("/open-apis/helpdesk/v1/agents/ou_1/schedules");

    assertEquals(1, refusals(bare.withAuthorization("Bearer t-1")).size());
    assertEquals(
        List.of(),
        refusals(
            SimpleRequest.Builder.get("/open-apis/helpdesk/v1/agents/ou_1/schedules")
                .withAuthorization("Bearer t-1")
                .withHeader("X-Lark-Helpdesk-Authorization", HELPDESK)));
  }

  @Test
  void tokenNeedsNoCredential() {
    SimpleRequest.Builder request =
        SimpleRequest.Builder.post("/open-apis/auth/v3/tenant_access_token/internal")
            .withContentType(JSON)
            .withBody("{\"app_id\":\"cli_1\",\"app_secret\":\"s\"}");

    assertEquals(List.of(), refusals(request));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.BodyExample#requests")
  void exampleOfARequestIsAccepted(BodyExample example) {
    SimpleRequest.Builder request =
        post(example.path(), example.body()).withHeader("X-Lark-Helpdesk-Authorization", HELPDESK);

    assertEquals(List.of(), refusals(request));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.BodyExample#responses")
  void exampleOfAnAnswerIsAccepted(BodyExample example) {
    SimpleResponse response =
        new SimpleResponse.Builder(example.status())
            .withContentType(JSON)
            .withBody(example.body())
            .build();

    assertEquals(
        List.of(),
        messages(validator.validateResponse(example.path(), example.method(), response)));
  }

  private List<String> refusals(SimpleRequest.Builder request) {
    return messages(validator.validateRequest(request.build()));
  }

  private static List<String> messages(ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(ValidationReport.Message::getMessage)
        .toList();
  }

  private static SimpleRequest.Builder timeoff(String start, String end) {
    return post(TIMEOFF, body(start, end));
  }

  private static String body(String start, String end) {
    return """
    {"user_id":"ou_1","timezone":"Asia/Shanghai","start_time":"%s","end_time":"%s"}\
    """
        .formatted(start, end);
  }

  private static SimpleRequest.Builder schedule(String start, String end, int weekday) {
    String body =
        """
        {"agent_schedules":[{"agent_id":"ou_1","schedule":[
          {"start_time":"%s","end_time":"%s","weekday":%s}],"agent_skill_ids":["s"]}]}\
        """
            .formatted(start, end, weekday);
    return post(SCHEDULES, body).withHeader("X-Lark-Helpdesk-Authorization", HELPDESK);
  }

  private static SimpleRequest.Builder post(String path, String body) {
    return SimpleRequest.Builder.post(path)
        .withAuthorization("Bearer t-1")
        .withContentType(JSON)
        .withBody(body);
  }
}
