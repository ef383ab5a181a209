package io.larkfit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * The cost of one read of a schedule: for the processor and the heap in process, where an
 * interceptor answers, and in calls per second over loopback. The contenders take turns in each
 * round, so that what the machine does beside it meets them all.
 */
final class Bench {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
  private static final int CALLS = 20_000;
  private static final Duration SPELL = Duration.ofMillis(Integer.getInteger("bench.millis", 1500));
  private static final int[] THREAD_COUNTS = {1, 8, 64};
  private static final Path RESULTS = Path.of("target", "bench", "results.json");

  private final List<Row> rows = new ArrayList<>();

  private Bench() {}

  /** Prints the table, and leaves it in {@code target/bench}. */
  public static void main(String[] args) throws Exception {
    Bench bench = new Bench();
    say("In process: " + ROUNDS + " rounds of " + CALLS + " calls");
    bench.inProcess();
    try (AnswerServer server = new AnswerServer()) {
      for (int threads : THREAD_COUNTS) {
        say("Over loopback: " + ROUNDS + " rounds with " + threads + " threads");
        bench.overLoopback(server.baseUrl(), threads);
      }
    }
    bench.report();
  }

  private void inProcess() throws Exception {
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(Bench::answer).build();
    String nowhere = "https://feishu.example.com/";
    List<Contender> contenders =
        List.of(
            new LarkfitReader(nowhere, http),
            new RetrofitMoshiReader(nowhere, http),
            new SdkReader(null));
    compare(contenders, "call-alloc", "KB a call", Bench::kilobytes);
    compare(contenders, "call-cpu", "µs a call", Bench::microseconds);
    contenders.forEach(Contender::close);
  }

  private void overLoopback(String baseUrl, int threads) throws Exception {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(threads, 5, TimeUnit.MINUTES))
            .build();
    List<Contender> contenders =
        List.of(
            new LarkfitReader(baseUrl, http),
            new RetrofitMoshiReader(baseUrl, http),
            new SdkReader(baseUrl));
    String figure = "throughput, " + threads + (threads == 1 ? " thread" : " threads");
    compare(contenders, figure, "calls a second", contender -> callsPerSecond(contender, threads));
    contenders.forEach(Contender::close);
  }

  private static Response answer(Interceptor.Chain chain) {
    String body = AnswerServer.answer(chain.request().url().encodedPath());
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(body, JSON))
        .build();
  }

  /** What is measured of a contender in one round. */
  @FunctionalInterface
  private interface Measure {
    double of(Contender contender) throws Exception;
  }

  /** The first contender beside each of the others. The first third of the rounds warms up. */
  private void compare(List<Contender> contenders, String figure, String unit, Measure measure)
      throws Exception {
    Map<Contender, double[]> values = new LinkedHashMap<>();
    contenders.forEach(c -> values.put(c, new double[ROUNDS]));
    for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
      for (Contender contender : contenders) {
        double value = measure.of(contender);
        if (round >= 0) {
          values.get(contender)[round] = value;
        }
      }
    }
    double[] ours = values.get(contenders.get(0));
    for (Contender peer : contenders.subList(1, contenders.size())) {
      rows.add(Row.of(figure, unit, ours.clone(), values.get(peer), peer.name()));
    }
  }

  private static double kilobytes(Contender contender) throws Exception {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    read(contender, CALLS);
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / 1024.0 / CALLS;
  }

  private static double microseconds(Contender contender) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    read(contender, CALLS);
    return (THREADS.getCurrentThreadCpuTime() - before) / 1000.0 / CALLS;
  }

  private static double callsPerSecond(Contender contender, int threads) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    try {
      AtomicLong calls = new AtomicLong();
      long start = System.nanoTime();
      long end = start + SPELL.toNanos();
      Callable<Void> caller =
          () -> {
            while (System.nanoTime() < end) {
              read(contender, 1);
              calls.incrementAndGet();
            }
            return null;
          };
      List<Future<Void>> ends = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        ends.add(callers.submit(caller));
      }
      for (Future<Void> each : ends) {
        each.get();
      }
      return calls.get() * 1e9 / (System.nanoTime() - start);
    } finally {
      callers.shutdown();
    }
  }

  private static void read(Contender contender, int calls) throws Exception {
    for (int i = 0; i < calls; i++) {
      int spans = contender.read();
      if (spans != 3) {
        throw new IllegalStateException(contender.name() + " read " + spans + " of 3 spans");
      }
    }
  }

  private void report() throws Exception {
    Files.createDirectories(RESULTS.getParent());
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(RESULTS.toFile(), rows);
    System.out.println("| figure | unit | larkfit | other | which | ratio (smallest – largest) |");
    System.out.println("|---|---|--:|--:|---|--:|");
    rows.forEach(row -> System.out.println(row.markdown()));
    say("Written to client-tests/" + RESULTS);
  }

  private static void say(String words) {
    System.err.println(words);
  }
}
