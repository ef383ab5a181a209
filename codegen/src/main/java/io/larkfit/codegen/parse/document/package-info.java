/**
 * The OpenAPI document as it is written: by pointer, through references, with the mistakes that are
 * found in it.
 */
@NullMarked
package io.larkfit.codegen.parse.document;

import org.jspecify.annotations.NullMarked;
