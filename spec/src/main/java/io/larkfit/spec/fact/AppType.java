package io.larkfit.spec.fact;

/** A kind of app, as the platform tells them apart. */
public enum AppType {
  /** Built by a company for itself. */
  SELF_BUILT,
  /** Sold in the store. */
  STORE
}
