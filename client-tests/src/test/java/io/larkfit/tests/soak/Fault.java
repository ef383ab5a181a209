package io.larkfit.tests.soak;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** What may happen to a request, and whether the platform carries it out nevertheless. */
enum Fault {
  /** Nothing. */
  NONE(420, Effect.DONE),
  /** The answer begins late. */
  SLOW(30, Effect.DONE),
  /** Answered, and the server says that no other call is to come on this connection. */
  GOING_AWAY(4, Effect.DONE),
  /** Answered, and then the connection is closed, though the client keeps it for the next call. */
  CLOSED_AFTERWARDS(50, Effect.DONE),

  /** The connection is reset before anything is read. */
  RESET_UNREAD(20, Effect.NONE),
  /** The connection is reset when part of the request is read. */
  RESET_HALF_READ(20, Effect.NONE),

  /** The connection is reset instead of an answer. */
  RESET_UNANSWERED(25, Effect.EITHER),
  /** The connection is closed in good order instead of an answer. */
  CLOSED_UNANSWERED(25, Effect.EITHER),
  /** The connection is gone instead of an answer, and with it whatever else runs on it. */
  CONNECTION_LOST(3, Effect.EITHER),
  /** No answer comes, for longer than the client waits. */
  STALLED(8, Effect.EITHER),

  /** Too many calls of this operation. */
  RATE_LIMITED(40, Effect.NONE),
  /** Too many calls, without saying how long to wait, and without a code. */
  RATE_LIMITED_BARE(10, Effect.NONE),
  /** Too many calls, as older operations say it. */
  RATE_LIMITED_AS_400(30, Effect.NONE),
  /** The token is invalid. */
  TOKEN_INVALID(25, Effect.NONE),
  /** The caller may not do this. */
  FORBIDDEN(15, Effect.NONE),
  /** The server is elsewhere. */
  REDIRECTED(5, Effect.NONE),

  /** The service failed, and says so in the platform's way. */
  INTERNAL(30, Effect.EITHER),
  /** The service failed, and says nothing more. */
  INTERNAL_BARE(15, Effect.EITHER),
  /** The gateway got nothing useful. */
  BAD_GATEWAY(15, Effect.EITHER),
  /** The gateway asks to come again at once. */
  UNAVAILABLE(20, Effect.EITHER),
  /** The gateway got nothing in time. */
  GATEWAY_TIMEOUT(15, Effect.EITHER),
  /** The server says that the request took too long. */
  REQUEST_TIMEOUT(15, Effect.EITHER),

  /** A page of a proxy, with the status of a success. */
  HTML(15, Effect.EITHER),
  /** No HTTP at all. */
  NOT_HTTP(8, Effect.EITHER),
  /** A success that breaks off. */
  HALF_BODY(25, Effect.DONE),
  /** A success whose compression is broken. */
  BROKEN_GZIP(15, Effect.DONE),
  /** A success that is no JSON. */
  NOT_JSON(15, Effect.DONE),
  /** A success of another form than documented. */
  WRONG_TYPES(15, Effect.DONE),
  /** A success without a body. */
  EMPTY(15, Effect.DONE);

  /** Whether the request is carried out. */
  enum Effect {
    NONE,
    DONE,
    EITHER
  }

  private final int weight;
  private final Effect effect;

  Fault(int weight, Effect effect) {
    this.weight = weight;
    this.effect = effect;
  }

  /** Whether a request that meets this is carried out this time. */
  boolean isCarriedOut(RandomGenerator random) {
    return effect == Effect.DONE || effect == Effect.EITHER && random.nextBoolean();
  }

  /** One of them, by how often each happens; {@link #NONE} where that is not one of these. */
  static Fault any(RandomGenerator random, Predicate<Fault> these) {
    int all = 0;
    for (Fault fault : values()) {
      all += fault.weight;
    }
    int chosen = random.nextInt(all);
    for (Fault fault : values()) {
      chosen -= fault.weight;
      if (chosen < 0) {
        return these.test(fault) ? fault : NONE;
      }
    }
    throw new AssertionError("unreachable");
  }
}
