package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A situation: which calls are made in it, how it comes about, and what is called.
 *
 * @param isPrimed whether the client has its tenant token already
 * @param scene before the client is made, or used
 * @param setting when the client has its token
 */
record Scenario(
    String name,
    List<Operation> operations,
    boolean isPrimed,
    Consumer<Stage> scene,
    Consumer<Stage> setting,
    Play play) {
  /** What the caller does. */
  @FunctionalInterface
  interface Play {
    /** Makes the calls, and says what the last one gave. */
    Outcome perform(Stage stage) throws Exception;
  }

  /** A read and a create, of which nothing goes wrong yet. */
  static Scenario of(String name) {
    return new Scenario(
        name,
        List.of(Operation.READ_SCHEDULE, Operation.CREATE_TIMEOFF),
        true,
        stage -> {},
        stage -> {},
        stage -> stage.operation().on(stage.caller()));
  }

  /** With these calls. */
  Scenario on(Operation... calls) {
    return new Scenario(name, List.of(calls), isPrimed, scene, setting, play);
  }

  /** In this scene; the client has no token yet. */
  Scenario cold(Consumer<Stage> other) {
    return new Scenario(name, operations, false, other, setting, play);
  }

  /** In this scene. */
  Scenario in(Consumer<Stage> other) {
    return new Scenario(name, operations, isPrimed, other, setting, play);
  }

  /** With this, when the client has its token. */
  Scenario then(Consumer<Stage> other) {
    return new Scenario(name, operations, isPrimed, scene, other, play);
  }

  /** The server does this once, then what is right. */
  Scenario once(Act act) {
    return times(1, act);
  }

  /** The server does this so many times, then what is right. */
  Scenario times(int howOften, Act act) {
    return then(stage -> stage.home().play(Collections.nCopies(howOften, act)));
  }

  /** The server does this always. */
  Scenario always(Act act) {
    return then(stage -> stage.home().playAlways(act));
  }

  /** The caller does this. */
  Scenario calling(Play other) {
    return new Scenario(name, operations, isPrimed, scene, setting, other);
  }
}
