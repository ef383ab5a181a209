/**
 * Holds an OpenAPI document against the recorded facts of pages, both ways: what a page has and the
 * document lacks, and what the document claims and the page does not. {@link
 * io.larkfit.spec.drift.DriftCheck} is where to begin.
 */
@NullMarked
package io.larkfit.spec.drift;

import org.jspecify.annotations.NullMarked;
