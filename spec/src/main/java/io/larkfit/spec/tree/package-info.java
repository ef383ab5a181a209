/**
 * Recovers the nesting of tables that have lost it. {@link io.larkfit.spec.tree.Nesting} is the
 * door: it searches the trees that a list of rows may have been made from, scores each by the types
 * of the rows and by an example, and says by how much the best one wins.
 */
@NullMarked
package io.larkfit.spec.tree;

import org.jspecify.annotations.NullMarked;
