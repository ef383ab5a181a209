/** What generated code has in common: copied into each generated API, as far as it is used. */
@NullMarked
package io.larkfit.support.json;

import org.jspecify.annotations.NullMarked;
