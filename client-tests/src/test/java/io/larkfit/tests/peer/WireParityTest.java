package io.larkfit.tests.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For the same inputs both clients put the same on the wire, but for what is listed. */
class WireParityTest {
  /** The official SDK keeps tokens by app for the whole process. */
  private static final AtomicInteger APPS = new AtomicInteger();

  private final WireServer server = new WireServer();
  private final Account account = Account.ofApp("cli_wire_" + APPS.incrementAndGet());
  private final Caller larkfit = new Larkfit(server.url(), account, Network.usual());
  private final Caller sdk = new OfficialSdk(server.url(), account, Network.usual());

  @AfterEach
  void close() {
    larkfit.close();
    sdk.close();
    server.close();
  }

  static Stream<ParityCase> cases() {
    return ParityCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothSendTheSame(ParityCase what) {
    compare(what, EnumSet.noneOf(Difference.class));
  }

  @Test
  void eachListedDifferenceStillIsOne() {
    Set<Difference> seen = EnumSet.noneOf(Difference.class);
    cases().forEach(what -> compare(what, seen));
    assertEquals(EnumSet.allOf(Difference.class), seen);
  }

  static Stream<ParityCase> garbage() {
    return ParityCase.garbage();
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void larkfitRefusesTheGarbageThatTheSdkSends(ParityCase what) {
    Outcome outcome = what.call().apply(larkfit);
    assertNotNull(outcome.failure(), outcome.text());
    assertEquals(List.of(), server.take());
    Outcome others = what.call().apply(sdk);
    assertTrue(others.isSuccess(), others.text());
  }

  private void compare(ParityCase what, Set<Difference> seen) {
    List<Wire> ours = sent(what, larkfit);
    List<Wire> theirs = sent(what, sdk);
    assertEquals(ours.size(), theirs.size(), what + ": requests, that for a token included");
    for (int i = 0; i < ours.size(); i++) {
      compare(ours.get(i), theirs.get(i), seen);
    }
  }

  private List<Wire> sent(ParityCase what, Caller caller) {
    Outcome outcome = what.call().apply(caller);
    assertTrue(outcome.isSuccess(), () -> what + ": " + outcome);
    return server.take();
  }

  private static void compare(Wire ours, Wire theirs, Set<Difference> seen) {
    Map<String, String> here = ours.parts();
    Map<String, String> there = theirs.parts();
    Set<String> names = new TreeSet<>(here.keySet());
    names.addAll(there.keySet());
    for (String name : names) {
      String one = here.get(name);
      String other = there.get(name);
      if (!Objects.equals(one, other)) {
        Difference difference = Difference.of(name, ours, theirs);
        assertNotNull(difference, () -> name + ": Larkfit " + one + ", the SDK " + other);
        seen.add(difference);
      }
    }
  }
}
