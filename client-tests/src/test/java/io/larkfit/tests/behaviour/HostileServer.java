package io.larkfit.tests.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * A platform on loopback that does as it is told, then what is right; and notes what arrived and
 * what it carried out.
 */
final class HostileServer implements AutoCloseable {
  private static final Act FINE = Act.fine();

  private final ListeningSockets sockets = new ListeningSockets();
  private final MockWebServer server = new MockWebServer();
  private final TokenDesk desk;
  private final Deque<Act> script = new ArrayDeque<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Act> played = new ArrayList<>();
  private final Semaphore requests = new Semaphore(0);
  private Act rest = FINE;
  private boolean keepsAlive;
  private boolean isDeaf;
  private @Nullable SocketEffect parting;
  private int done;

  /** Starts one whose tokens begin with this. */
  HostileServer(String tokenPrefix, Optional<SSLSocketFactory> tls, boolean http2) {
    desk = new TokenDesk(tokenPrefix);
    server.setServerSocketFactory(sockets);
    tls.ifPresent(server::useHttps);
    if (http2) {
      keepsAlive = true;
      server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            return answer(Arrival.of(request));
          }

          @Override
          public MockResponse peek() {
            return early();
          }
        });
    try {
      // By number: a name may have two addresses, of which one is tried in vain.
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its URL, with this for a host. */
  String url(String host) {
    return server.url("/").newBuilder().host(host).build().toString();
  }

  TokenDesk desk() {
    return desk;
  }

  ListeningSockets sockets() {
    return sockets;
  }

  /** Does these with the next requests of operations, and then what is right. */
  synchronized void play(List<Act> acts) {
    script.addAll(acts);
  }

  /** Does this with all further requests of operations. */
  synchronized void playAlways(Act act) {
    rest = act;
  }

  /** Leaves connections open from now on. */
  synchronized void keepAlive() {
    keepsAlive = true;
  }

  /** Ends the next connection like this, when it has answered. */
  synchronized void partBy(SocketEffect effect) {
    parting = effect;
  }

  /** Hears nothing of what is sent on the connections that there are. */
  synchronized void beDeaf() {
    isDeaf = true;
  }

  /** Forgets what arrived. */
  synchronized void forget() {
    arrivals.clear();
    played.clear();
    requests.drainPermits();
    done = 0;
  }

  /** What arrived. */
  synchronized List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  /** How many requests reached it, but those for tokens. */
  synchronized int sent() {
    return (int) arrivals.stream().filter(a -> !a.isForToken()).count() + sockets.met();
  }

  /** How many requests of operations it answered, or did not. */
  synchronized int played() {
    return played.size();
  }

  /** What the last request of an operation met with; null if none came, or was seen to come. */
  synchronized @Nullable Act last() {
    if (!played.isEmpty()) {
      return played.get(played.size() - 1);
    }
    return sockets.met() > 0 || isDeaf ? Act.hangUp() : null;
  }

  /** Waits until a request of an operation has come. */
  void awaitRequest() {
    requests.acquireUninterruptibly();
  }

  /** How many creates it carried out. */
  synchronized int done() {
    return done;
  }

  /** What decides already before a request is read, or apart from its answer. */
  private synchronized MockResponse early() {
    return parting == null
        ? next().response()
        : new MockResponse.Builder().onResponseEnd(parting).build();
  }

  private synchronized Act next() {
    return script.isEmpty() ? rest : script.peek();
  }

  private MockResponse answer(Arrival arrival) throws InterruptedException {
    if (arrival.isForToken()) {
      synchronized (this) {
        arrivals.add(arrival);
      }
      return finish(desk.answer());
    }
    return finish(perform(arrival));
  }

  private synchronized MockResponse.Builder perform(Arrival arrival) {
    arrivals.add(arrival);
    Operation operation = arrival.operation().orElse(null);
    if (operation == null && !arrival.isCutOff()) {
      return Act.json(200, "{\"code\":0,\"msg\":\"success\",\"data\":{}}");
    }
    Act act = next();
    script.poll();
    if (act.equals(FINE) && operation.needsTenantToken() && !desk.knows(arrival.token())) {
      act = Act.refusal(400, 99991663);
    }
    played.add(act);
    requests.release();
    if (act.carriesOut() && operation != null && operation.creates()) {
      done++;
    }
    return act.equals(FINE) ? Act.json(200, operation.success()) : act.response().newBuilder();
  }

  private synchronized MockResponse finish(MockResponse.Builder response) {
    if (parting != null) {
      response.onResponseEnd(parting);
      parting = null;
    }
    return keepsAlive ? response.build() : response.setHeader("Connection", "close").build();
  }

  @Override
  public void close() {
    server.close();
  }
}
