package io.larkfit.codegen.ir;

/** The Java form of a JSON scalar. */
public enum ScalarKind {
  BOOLEAN,
  /** {@code integer} of format {@code int32}. */
  INT32,
  /** {@code integer} of format {@code int64} or of none. */
  INT64,
  FLOAT,
  DOUBLE,
  /** {@code number} of no format: exact. */
  DECIMAL,
  STRING,
  DATE,
  DATE_TIME,
  UUID,
  URI,
  /** {@code string} of format {@code byte}: base64 on the wire. */
  BYTES,
  /** {@code null} and nothing else: {@code Void}. */
  NULL
}
