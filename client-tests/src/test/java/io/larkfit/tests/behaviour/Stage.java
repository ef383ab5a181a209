package io.larkfit.tests.behaviour;

import io.larkfit.tests.peer.Account;
import io.larkfit.tests.peer.Caller;
import io.larkfit.tests.peer.Network;
import io.larkfit.tests.peer.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ServerSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** One run of a scenario: two servers, one client, one operation. */
final class Stage implements AutoCloseable {
  /** Makes a client, of whichever kind. */
  @FunctionalInterface
  interface Maker {
    /** A client of the server at this URL. */
    Caller make(String baseUrl, Account account, Network network);
  }

  /** The official SDK keeps tokens by app for the whole process: so no two runs are of one app. */
  private static final AtomicInteger APPS = new AtomicInteger();

  private static final int PATIENCE = 5;

  private final Maker maker;
  private final Operation operation;
  private final Cable cable = new Cable();
  private final List<Caller> callers = new ArrayList<>();
  private final HostileServer elsewhere = HostileServer.start("t-elsewhere-");
  private @Nullable HostileServer home;
  private boolean tls;
  private Account account = Account.ofApp("cli_" + APPS.incrementAndGet());
  private Network network = Network.usual().withNames(cable).withSockets(cable);

  Stage(Maker maker, Operation operation) {
    this.maker = maker;
    this.operation = operation;
  }

  /** Plays it. */
  Observation play(Scenario scenario) throws Exception {
    scenario.scene().accept(this);
    if (scenario.isPrimed()) {
      readOnceMore();
    }
    scenario.setting().accept(this);
    return Observation.of(this, perform(scenario.play()));
  }

  private Outcome perform(Scenario.Play play) throws Exception {
    try {
      return play.perform(this);
    } catch (IllegalArgumentException e) {
      return Outcome.failure("refused when configured", e);
    }
  }

  /** Makes a call that succeeds, and forgets it. */
  void readOnceMore() {
    Outcome outcome = Operation.READ_SCHEDULE.on(caller());
    for (int i = 1; i < PATIENCE && !outcome.isSuccess(); i++) {
      // On a slow machine a short timeout may strike here already.
      outcome = Operation.READ_SCHEDULE.on(caller());
    }
    if (!outcome.isSuccess()) {
      throw new AssertionError(outcome.text(), outcome.failure());
    }
    home().forget();
  }

  /** What is called. */
  Operation operation() {
    return operation;
  }

  /** The platform. */
  HostileServer home() {
    if (home == null) {
      String tokenPrefix = "t-" + Account.SECRET + "-";
      home =
          network.http2()
              ? HostileServer.overHttp2(tokenPrefix)
              : HostileServer.start(
                  tokenPrefix, tls ? selfSigned() : ServerSocketFactory.getDefault());
    }
    return home;
  }

  /** Somebody else's server. */
  HostileServer elsewhere() {
    return elsewhere;
  }

  Cable cable() {
    return cable;
  }

  Account account() {
    return account;
  }

  /** Changes whom the client acts for. */
  void accountWith(UnaryOperator<Account> change) {
    account = change.apply(account);
  }

  /** Changes how the client reaches servers. */
  void networkWith(UnaryOperator<Network> change) {
    network = change.apply(network);
  }

  /** Makes the platform use TLS, with a certificate that nobody vouches for. */
  void useTls() {
    tls = true;
  }

  /** The client. */
  Caller caller() {
    if (callers.isEmpty()) {
      return caller(home());
    }
    return callers.get(0);
  }

  /** A further client, of the same app. */
  Caller caller(HostileServer server) {
    Caller caller = maker.make(server.url(Cable.HOST), account, network);
    callers.add(caller);
    return caller;
  }

  private static ServerSocketFactory selfSigned() {
    return new HandshakeCertificates.Builder()
        .heldCertificate(
            new HeldCertificate.Builder().addSubjectAlternativeName(Cable.HOST).build())
        .build()
        .sslContext()
        .getServerSocketFactory();
  }

  @Override
  public void close() {
    callers.forEach(Caller::close);
    elsewhere.close();
    home().close();
  }
}
