package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.Http2Server;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a server does with one request.
 *
 * @param instead what it does to the stream of HTTP/2 instead of answering; null if it answers
 * @param tells what the client can know of the outcome by it
 * @param carriesOut whether the server did what was asked for, if it was a create
 */
record Act(
    HttpResponse response,
    @Nullable Consumer<Http2Server.Stream> instead,
    Tells tells,
    boolean carriesOut) {
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
    return response.fault() == NetworkFault.NONE && instead == null && tells != Tells.HALF;
  }

  /** What is right: the answer depends on what is asked for. */
  static Act fine() {
    return fine(HttpResponse.of(200));
  }

  /** A success that is odd, but clear. */
  static Act fine(HttpResponse response) {
    return new Act(response, null, Tells.DONE, true);
  }

  /** A success that may be too odd. */
  static Act odd(HttpResponse response) {
    return new Act(response, null, Tells.ODDLY_DONE, true);
  }

  /** The platform's refusal. */
  static Act refusal(int status, long code) {
    return refusal(json(status, "{\"code\":" + code + ",\"msg\":\"no\"}"));
  }

  /** Another refusal. */
  static Act refusal(HttpResponse response) {
    return new Act(response, null, Tells.REFUSED, false);
  }

  /** The platform's excuse for a call that it carried out nevertheless. */
  static Act excuse(int status, long code) {
    return silence(json(status, "{\"code\":" + code + ",\"msg\":\"sorry\"}"));
  }

  /** The call was carried out, and the client is not told. */
  static Act silence(HttpResponse response) {
    return new Act(response, null, Tells.NOTHING, true);
  }

  /** A success that cannot be read. */
  static Act garbled(HttpResponse response) {
    return new Act(response, null, Tells.GARBLED, true);
  }

  /** A success that breaks off. */
  static Act half(HttpResponse response) {
    return new Act(response, null, Tells.HALF, true);
  }

  /** Something happens to the connection when the request was read. */
  static Act broken(NetworkFault fault) {
    return silence(HttpResponse.of(200).fault(fault));
  }

  /** The call was carried out, and this happens to its stream of HTTP/2. */
  static Act silence(Consumer<Http2Server.Stream> instead) {
    return new Act(HttpResponse.of(200), instead, Tells.NOTHING, true);
  }

  /** The call was not carried out, and this happens to its stream of HTTP/2. */
  static Act deafness(Consumer<Http2Server.Stream> instead) {
    return new Act(HttpResponse.of(200), instead, Tells.NOTHING, false);
  }

  /** An answer in JSON. */
  static HttpResponse json(int status, String body) {
    return answer(status, "application/json; charset=utf-8", body);
  }

  /** A gateway's answer. */
  static HttpResponse html(int status) {
    return answer(status, "text/html", "<html><h1>" + status + "</h1></html>");
  }

  private static HttpResponse answer(int status, String type, String body) {
    return HttpResponse.of(status)
        .header("Content-Type", type)
        .header("X-Tt-Logid", "log-1")
        .body(body);
  }
}
