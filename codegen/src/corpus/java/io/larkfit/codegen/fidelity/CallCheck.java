package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.fidelity.RequestJudge.Problem;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/** Calls operations through their generated interfaces, against a server that judges requests. */
final class CallCheck {
  private final Loopback loopback;
  private final Retrofit retrofit;
  private final RequestJudge judge;
  private final SecondOpinion second;
  private final Arguments arguments;
  private final Instances instances;
  private final Codec codec;
  private final Search search;
  private final Tally tally;
  private final Map<Class<?>, Object> apis = new HashMap<>();

  CallCheck(
      Loopback loopback,
      GeneratedTypes types,
      RequestJudge judge,
      SecondOpinion second,
      Arguments arguments,
      Instances instances,
      Codec codec,
      Search search,
      Tally tally)
      throws Exception {
    this.loopback = loopback;
    this.retrofit = loopback.retrofit(types);
    this.judge = judge;
    this.second = second;
    this.arguments = arguments;
    this.instances = instances;
    this.codec = codec;
    this.search = search;
    this.tally = tally;
  }

  /** Calls with as few arguments as possible, then with all. */
  void check(Endpoint endpoint) {
    for (Fill fill : List.of(Fill.SMALLEST, Fill.FULLEST)) {
      try {
        Arguments.Made made = arguments.make(endpoint, fill, 0);
        Answer answer = Answer.of(endpoint, instances, fill, 0);
        call(endpoint, made, answer);
      } catch (Exception e) {
        boolean unknown = e instanceof DeadEnd;
        tally.find(
            unknown ? Figure.CALLS_UNTESTED : Figure.CALLS_REFUSED,
            endpoint.raw().pointer(),
            "no arguments: " + RoundTrip.say(e));
      }
    }
  }

  /** The call with these arguments, made but not executed. */
  Call<?> prepared(Endpoint endpoint, List<@Nullable Object> values) throws Exception {
    Object api = apis.computeIfAbsent(endpoint.api(), retrofit::create);
    Object call = Codec.call(endpoint.signature().method(), api, values.toArray());
    return (Call<?>) java.util.Objects.requireNonNull(call);
  }

  private void call(Endpoint endpoint, Arguments.Made made, Answer answer) {
    tally.count(Figure.CALLS);
    loopback.expect(answer.response());
    Response<?> response = null;
    Exception failure = null;
    try {
      response = prepared(endpoint, made.values()).execute();
    } catch (Exception e) {
      failure = e;
    }
    RecordedRequest request = loopback.received();
    String pointer = endpoint.raw().pointer();
    if (request == null) {
      tally.find(
          Figure.CALLS_REFUSED,
          pointer,
          "not sent: "
              + (failure == null ? "?" : RoundTrip.say(failure))
              + " for "
              + made.json().values());
      return;
    }
    judge(endpoint, made, request);
    tally.count(Figure.ANSWERS);
    String problem = failure != null ? RoundTrip.say(failure) : read(endpoint, answer, response);
    if (problem == null) {
      tally.count(Figure.ANSWERS_READ);
    } else {
      tally.find(Figure.ANSWERS_LOST, pointer, problem);
    }
  }

  private void judge(Endpoint endpoint, Arguments.Made made, RecordedRequest request) {
    List<Problem> problems = judge.problems(request);
    if (problems.isEmpty()) {
      tally.count(Figure.CALLS_ACCEPTED);
      return;
    }
    List<Problem> shared =
        problems.stream()
            .filter(problem -> !second.accepts(problem, endpoint, made, request))
            .toList();
    Problem first = shared.isEmpty() ? problems.get(0) : shared.get(0);
    Figure refused =
        first.key().equals(RequestJudge.BROKEN) ? Figure.CALLS_UNTESTED : Figure.CALLS_REFUSED;
    tally.find(
        shared.isEmpty() ? Figure.CALLS_DISPUTED : refused,
        endpoint.raw().pointer(),
        first.key() + ": " + first.text() + " for " + request.getRequestLine());
  }

  private @Nullable String read(Endpoint endpoint, Answer answer, @Nullable Response<?> response) {
    Object body = response == null ? null : response.body();
    if (response != null && !response.isSuccessful()) {
      return "status " + response.code();
    }
    try {
      if (body instanceof ResponseBody stream) {
        String text = stream.string();
        return text.equals(String.valueOf(answer.text())) ? null : "other bytes: " + text;
      }
      JsonNode expected = answer.json();
      Place schema = answer.schema();
      if (expected == null || schema == null) {
        return answer.text() == null || answer.text().equals(body) ? null : "other text: " + body;
      }
      JsonNode actual = codec.encode(endpoint.signature().answer(), body);
      return JsonDifference.between(expected, actual).stream()
          .filter(difference -> !search.isUndeclared(schema, difference))
          .map(JsonDifference::text)
          .findFirst()
          .orElse(null);
    } catch (Exception e) {
      return RoundTrip.say(e);
    }
  }
}
