package io.larkfit.tests.soak;

import java.util.Set;
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
final class FaultyPlatform {
  private static final Pattern ID = Pattern.compile("soak-[a-z0-9]+");

  private final long seed;
  private final Ledger ledger;
  private final AtomicLong arrivals = new AtomicLong();

  FaultyPlatform(long seed, Ledger ledger) {
    this.seed = seed;
    this.ledger = ledger;
  }

  /** What the next request meets whoever it is: one of these, or nothing. */
  Fault arriving(Set<Fault> these) {
    return Fault.any(random(arrivals.incrementAndGet()), these::contains);
  }

  /** A request was lost before anybody read it. */
  void lost(Fault fault) {
    ledger.noteUnread(fault);
  }

  /**
   * Carries out a request, or not, and answers it.
   *
   * @param arrived what it met on arrival
   * @param these what can only be met there
   */
  Reply answer(String path, String body, Fault arrived, Set<Fault> these) {
    Matcher found = ID.matcher(path + ' ' + body);
    if (!found.find()) {
      throw new IllegalArgumentException("No id in " + path + ' ' + body);
    }
    String id = found.group();
    RandomGenerator random = random(id.hashCode() * 31L + ledger.attempts(id));
    Fault fault = Fault.any(random, f -> !these.contains(f));
    if (arrived != Fault.NONE) {
      fault = arrived;
    }
    boolean carriedOut = fault.isCarriedOut(random);
    Reply reply = Replies.of(fault, SoakOperation.at(path), id, random);
    // Before the answer is sent: the client must not know sooner than the ledger.
    ledger.note(id, fault, carriedOut);
    return reply;
  }

  private RandomGenerator random(long salt) {
    // Not Random: neighbouring seeds give it like numbers.
    return new SplittableRandom(seed * 31 + salt);
  }
}
