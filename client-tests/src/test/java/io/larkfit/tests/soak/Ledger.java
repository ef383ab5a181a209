package io.larkfit.tests.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server did, by the id that each call puts into its request. */
final class Ledger {
  /** One request as the server saw it. */
  record Entry(Fault fault, boolean carriedOut) {
    @Override
    public String toString() {
      return fault + (carriedOut ? ", carried out" : "");
    }
  }

  private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();
  private final Map<Fault, AtomicInteger> faults = new EnumMap<>(Fault.class);
  private final AtomicInteger requests = new AtomicInteger();

  Ledger() {
    for (Fault fault : Fault.values()) {
      faults.put(fault, new AtomicInteger());
    }
  }

  /** How many requests of this id came before. */
  int attempts(String id) {
    return of(id).size();
  }

  /** Notes a request that was read. */
  void note(String id, Fault fault, boolean carriedOut) {
    entries
        .computeIfAbsent(id, i -> Collections.synchronizedList(new ArrayList<>(1)))
        .add(new Entry(fault, carriedOut));
    noteUnread(fault);
  }

  /** Notes a request that nobody can tell. */
  void noteUnread(Fault fault) {
    faults.get(fault).incrementAndGet();
    requests.incrementAndGet();
  }

  /** The requests of this id, oldest first. */
  List<Entry> of(String id) {
    List<Entry> found = entries.get(id);
    return found == null ? List.of() : List.copyOf(found);
  }

  /** How often what this id asks for was carried out. */
  long effects(String id) {
    return of(id).stream().filter(Entry::carriedOut).count();
  }

  /** How many requests came in all. */
  int requests() {
    return requests.get();
  }

  /** How many requests came with an id that had come before. */
  int repeats() {
    return entries.values().stream().mapToInt(list -> list.size() - 1).sum();
  }

  /** How often each fault was met. */
  int count(Fault fault) {
    return faults.get(fault).get();
  }
}
