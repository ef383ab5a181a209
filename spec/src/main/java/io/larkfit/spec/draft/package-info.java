/**
 * Drafts what pages describe as an OpenAPI document in the style of the hand-written one: {@link
 * io.larkfit.spec.draft.Draft} is where to begin. Where a person must decide, a comment of the
 * document says so.
 */
@NullMarked
package io.larkfit.spec.draft;

import org.jspecify.annotations.NullMarked;
