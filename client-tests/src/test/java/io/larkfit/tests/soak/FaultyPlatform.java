package io.larkfit.tests.soak;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.sandbox.http.LoopbackServer.Arrival;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A platform that fails at random, however it is reached.
 *
 * <p>What the n-th request of an id meets follows from the seed, whichever thread sends it; but for
 * what is decided on arrival, which follows from the seed and the order of arrival.
 */
final class FaultyPlatform implements LoopbackServer.Handler {
  private static final Map<Fault, Arrival> ON_ARRIVAL =
      Map.of(
          Fault.RESET_UNREAD, Arrival.RESET_UNREAD, Fault.RESET_HALF_READ, Arrival.RESET_HALF_READ);

  private static final Pattern ID = Pattern.compile("soak-[a-z0-9]+");

  private final long seed;
  private final Ledger ledger;
  private final AtomicLong arrivals = new AtomicLong();

  FaultyPlatform(long seed, Ledger ledger) {
    this.seed = seed;
    this.ledger = ledger;
  }

  @Override
  public Arrival arriving() {
    return arriving(true);
  }

  /** What the next request meets on arrival, whoever it is. */
  Arrival arriving(boolean hasBody) {
    RandomGenerator random = random(arrivals.incrementAndGet());
    Fault fault = Fault.any(random, ON_ARRIVAL::containsKey);
    Arrival arrival = ON_ARRIVAL.getOrDefault(fault, Arrival.READ);
    if (arrival == Arrival.READ || arrival == Arrival.RESET_HALF_READ && !hasBody) {
      return Arrival.READ; // There is no half of nothing.
    }
    ledger.noteUnread(fault);
    return arrival;
  }

  @Override
  public HttpResponse answer(HttpRequest request) {
    return reply(request).response();
  }

  /** What a request meets, and what it is answered if that lets an answer through. */
  record Reply(Fault fault, HttpResponse response) {}

  /** Carries out a request, or not, and answers it. */
  Reply reply(HttpRequest request) {
    Matcher found = ID.matcher(request.target() + ' ' + request.body());
    if (!found.find()) {
      throw new IllegalArgumentException("No id in " + request);
    }
    String id = found.group();
    RandomGenerator random = random(id.hashCode() * 31L + ledger.attempts(id));
    Fault fault = Fault.any(random, f -> !ON_ARRIVAL.containsKey(f));
    boolean carriedOut = fault.isCarriedOut(random);
    HttpResponse response = Replies.of(fault, SoakOperation.at(request.target()), id, random);
    // Before the answer is sent: the client must not know sooner than the ledger.
    ledger.note(id, fault, carriedOut);
    return new Reply(fault, response);
  }

  private RandomGenerator random(long salt) {
    // Not Random: neighbouring seeds give it like numbers.
    return new SplittableRandom(seed * 31 + salt);
  }
}
