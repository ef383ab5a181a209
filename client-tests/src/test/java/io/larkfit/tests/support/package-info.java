/** What several tests use: the spec as a tree, plain HTTP, one call of each operation. */
@NullMarked
package io.larkfit.tests.support;

import org.jspecify.annotations.NullMarked;
