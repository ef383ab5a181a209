package io.larkfit.sandbox.http;

/** What becomes of a response, and of its connection, when the request has been read. */
public enum NetworkFault {
  /** Nothing: it is sent, and the connection stays open. */
  NONE,
  /** It is sent, and then the connection is closed, of which no header told. */
  CLOSED_AFTERWARDS,
  /** The first half of its body is sent, then the connection is closed. */
  CLOSED_HALFWAY,
  /** The first half of its body is sent, then nothing more until the client gives up. */
  STALLED_HALFWAY,
  /** Something else is sent, which is no HTTP, and the connection is closed. */
  NO_HTTP,
  /** The connection is closed in good order; nothing is sent. */
  CLOSED,
  /** The connection is reset; nothing is sent. */
  RESET,
  /** Nothing is sent until the client gives up. */
  STALLED
}
