package io.larkfit;

/** The client's own version, filled in by the build. */
final class Version {
  static final String VERSION = "${project.version}";

  private Version() {}
}
