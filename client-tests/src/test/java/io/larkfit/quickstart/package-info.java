/**
 * The demo behind {@code mvn -q -Dquickstart}: what was generated, and each operation called
 * through the client's public API, against the sandbox or against {@code LARKFIT_BASE_URL}.
 */
@NullMarked
package io.larkfit.quickstart;

import org.jspecify.annotations.NullMarked;
