/**
 * An OpenAPI document as a tree of objects that know their kind and their JSON pointer: {@link
 * io.larkfit.spec.document.Document} is where to begin.
 */
@NullMarked
package io.larkfit.spec.document;

import org.jspecify.annotations.NullMarked;
