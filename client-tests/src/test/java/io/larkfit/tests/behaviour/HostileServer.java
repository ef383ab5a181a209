package io.larkfit.tests.behaviour;

import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.Http2Server;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A platform on loopback that does as it is told, then what is right; and notes what arrived and
 * what it carried out.
 */
final class HostileServer implements AutoCloseable {
  private static final Act FINE = Act.fine();

  private final UnaryOperator<String> url;
  private final Runnable dropping;
  private final Runnable closing;
  private final TokenDesk desk;
  private final Deque<Act> script = new ArrayDeque<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Act> played = new ArrayList<>();
  private final Semaphore requests = new Semaphore(0);
  private Act rest = FINE;
  private boolean keepsAlive;
  private boolean hasDropped;
  private boolean goesAway;
  private int toReset;
  private int unread;
  private int done;

  private HostileServer(String tokenPrefix, ServerSocketFactory sockets) {
    desk = new TokenDesk(tokenPrefix);
    LoopbackServer server = LoopbackServer.start(sockets, new OverHttp1());
    url = server::url;
    dropping = server::closeConnections;
    closing = server::close;
  }

  private HostileServer(String tokenPrefix) {
    desk = new TokenDesk(tokenPrefix);
    keepsAlive = true;
    Http2Server server = new Http2Server(new OverHttp2());
    url = server::url;
    dropping =
        () -> {
          throw new UnsupportedOperationException("Streams can be closed, connections not yet");
        };
    closing = server::close;
  }

  /** Starts one whose tokens begin with this. */
  static HostileServer start(String tokenPrefix) {
    return start(tokenPrefix, ServerSocketFactory.getDefault());
  }

  /** Starts one with such sockets. */
  static HostileServer start(String tokenPrefix, ServerSocketFactory sockets) {
    return new HostileServer(tokenPrefix, sockets);
  }

  /** Starts one that speaks HTTP/2 only. */
  static HostileServer overHttp2(String tokenPrefix) {
    return new HostileServer(tokenPrefix);
  }

  /** Its URL, with this for a host. */
  String url(String host) {
    return url.apply(host);
  }

  TokenDesk desk() {
    return desk;
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

  /** Closes the connections that there are: what is sent on them from now on, nobody hears. */
  synchronized void dropConnections() {
    dropping.run();
    hasDropped = true;
  }

  /** Resets the connections of so many of the next requests before it reads anything of them. */
  synchronized void resetUnread(int howMany) {
    toReset = howMany;
  }

  /** Goes away at the next request of HTTP/2, and says that it read none. */
  synchronized void goAwayUnread() {
    goesAway = true;
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
    return (int) arrivals.stream().filter(a -> !a.isForToken()).count() + unread;
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
    return unread > 0 || hasDropped ? Act.broken(NetworkFault.CLOSED) : null;
  }

  /** Waits until a request of an operation has come. */
  void awaitRequest() {
    requests.acquireUninterruptibly();
  }

  /** How many creates it carried out. */
  synchronized int done() {
    return done;
  }

  private final class OverHttp1 implements LoopbackServer.Handler {
    @Override
    public LoopbackServer.Arrival arriving() {
      return isUnread() ? LoopbackServer.Arrival.RESET_UNREAD : LoopbackServer.Arrival.READ;
    }

    @Override
    public HttpResponse answer(HttpRequest request) throws InterruptedException {
      HttpResponse response = meet(request).response();
      return keepsAlive() ? response : response.header("Connection", "close");
    }
  }

  private final class OverHttp2 implements Http2Server.Handler {
    @Override
    public boolean arriving(Http2Server.Stream stream, boolean hasBody) {
      boolean isRead = !leaves();
      if (!isRead) {
        stream.goAwayUnread();
      }
      return isRead;
    }

    @Override
    public void handle(HttpRequest request, Http2Server.Stream stream) throws InterruptedException {
      Act act = meet(request);
      Consumer<Http2Server.Stream> instead = act.instead();
      if (instead == null) {
        stream.respond(act.response());
      } else {
        instead.accept(stream);
      }
    }
  }

  private synchronized boolean isUnread() {
    if (toReset == 0) {
      return false;
    }
    toReset--;
    unread++;
    return true;
  }

  private synchronized boolean leaves() {
    boolean leaves = goesAway;
    goesAway = false;
    unread += leaves ? 1 : 0;
    return leaves;
  }

  private synchronized boolean keepsAlive() {
    return keepsAlive;
  }

  /** What a request meets; what is right is filled in. */
  private Act meet(HttpRequest request) throws InterruptedException {
    Arrival arrival = Arrival.of(request);
    if (!arrival.isForToken()) {
      return perform(arrival);
    }
    synchronized (this) {
      arrivals.add(arrival);
    }
    return Act.fine(desk.answer());
  }

  private synchronized Act perform(Arrival arrival) {
    arrivals.add(arrival);
    Operation operation = arrival.operation().orElse(null);
    if (operation == null) {
      return Act.fine(Act.json(200, "{\"code\":0,\"msg\":\"success\",\"data\":{}}"));
    }
    Act act = script.isEmpty() ? rest : script.remove();
    if (act.equals(FINE) && operation.needsTenantToken() && !desk.knows(arrival.token())) {
      act = Act.refusal(400, 99991663);
    }
    played.add(act);
    requests.release();
    if (act.carriesOut() && operation.creates()) {
      done++;
    }
    return act.equals(FINE) ? Act.fine(Act.json(200, operation.success())) : act;
  }

  @Override
  public void close() {
    closing.run();
  }
}
