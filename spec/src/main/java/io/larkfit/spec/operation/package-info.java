/**
 * What an OpenAPI document says of operations, as the facts that pages are read into: {@link
 * io.larkfit.spec.operation.SpecFacts} is where to begin.
 */
@NullMarked
package io.larkfit.spec.operation;

import org.jspecify.annotations.NullMarked;
