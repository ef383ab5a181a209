/**
 * A small HTTP/1.1 server on loopback that can also break as networks do. It knows nothing of
 * Feishu, and nothing but {@code java.base}: a named module's tests resolve no other module of the
 * JDK by themselves, and an HTTP library would stand beside the one that is tested.
 */
@NullMarked
package io.larkfit.sandbox.http;

import org.jspecify.annotations.NullMarked;
