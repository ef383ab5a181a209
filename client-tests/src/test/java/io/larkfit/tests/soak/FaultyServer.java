package io.larkfit.tests.soak;

/** A way to reach a {@link FaultyPlatform}, on a free loopback port. */
interface FaultyServer extends AutoCloseable {
  /** Its root, ending in a slash. */
  String baseUrl();

  @Override
  void close();
}
