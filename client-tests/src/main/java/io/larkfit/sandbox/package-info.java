/**
 * An in-memory Feishu on loopback, for tests: it checks every request against the OpenAPI document
 * of larkfit-spec, credentials included, and answers as the documented platform does.
 *
 * <p>Start with {@link io.larkfit.sandbox.FeishuSandbox}, or in JUnit 5 with {@link
 * io.larkfit.sandbox.FeishuSandboxExtension}. The package reads and writes JSON as plain trees, not
 * through the client's generated models, so that it is an independent witness of what they send.
 */
@NullMarked
package io.larkfit.sandbox;

import org.jspecify.annotations.NullMarked;
