package io.larkfit.tests.behaviour;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * What a server does with one request.
 *
 * @param tells what the client can know of the outcome by it
 * @param carriesOut whether the server did what was asked for, if it was a create
 */
record Act(MockResponse response, Tells tells, boolean carriesOut) {
  /** What an answer says of the outcome. */
  enum Tells {
    /** It was done. */
    DONE,
    /** It was not done. */
    REFUSED,
    /** It was done, in words that one may or may not put up with. */
    ODDLY_DONE,
    /** It was done, in a way that nobody can read. */
    GARBLED,
    /** Its first half looks like success. */
    HALF,
    /** Nothing: the client cannot know. */
    NOTHING
  }

  /** Whether it is an answer, to its end. */
  boolean isWholeAnswer() {
    return response.getOnResponseStart() == null && tells != Tells.HALF;
  }

  /** What is right: the answer depends on what is asked for. */
  static Act fine() {
    return new Act(new MockResponse.Builder().build(), Tells.DONE, true);
  }

  /** A success that is odd, but clear. */
  static Act fine(MockResponse.Builder response) {
    return new Act(response.build(), Tells.DONE, true);
  }

  /** A success that may be too odd. */
  static Act odd(MockResponse.Builder response) {
    return new Act(response.build(), Tells.ODDLY_DONE, true);
  }

  /** The platform's refusal. */
  static Act refusal(int status, long code) {
    return refusal(json(status, "{\"code\":" + code + ",\"msg\":\"no\"}"));
  }

  /** Another refusal. */
  static Act refusal(MockResponse.Builder response) {
    return new Act(response.build(), Tells.REFUSED, false);
  }

  /** The platform's excuse for a call that it carried out nevertheless. */
  static Act excuse(int status, long code) {
    return silence(json(status, "{\"code\":" + code + ",\"msg\":\"sorry\"}"));
  }

  /** The call was carried out, and the client is not told. */
  static Act silence(MockResponse.Builder response) {
    return new Act(response.build(), Tells.NOTHING, true);
  }

  /** The call was not carried out, and the client is not told. */
  static Act deafness(MockResponse.Builder response) {
    return new Act(response.build(), Tells.NOTHING, false);
  }

  /** A success that cannot be read. */
  static Act garbled(MockResponse.Builder response) {
    return new Act(response.build(), Tells.GARBLED, true);
  }

  /** A success that breaks off. */
  static Act half(MockResponse.Builder response) {
    return new Act(response.build(), Tells.HALF, true);
  }

  /** Cuts the connection when the request was read. */
  static Act hangUp() {
    return silence(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
  }

  /** An answer in JSON. */
  static MockResponse.Builder json(int status, String body) {
    return answer(status, "application/json; charset=utf-8", body);
  }

  /** A gateway's answer. */
  static MockResponse.Builder html(int status) {
    return answer(status, "text/html", "<html><h1>" + status + "</h1></html>");
  }

  private static MockResponse.Builder answer(int status, String type, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", type)
        .setHeader("X-Tt-Logid", "log-1")
        .body(body);
  }
}
