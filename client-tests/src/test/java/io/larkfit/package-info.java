/** What of the client tests reach from within its package. */
@NullMarked
package io.larkfit;

import org.jspecify.annotations.NullMarked;
