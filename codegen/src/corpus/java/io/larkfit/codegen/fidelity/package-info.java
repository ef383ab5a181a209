/**
 * What generated code keeps of its document, measured against the document itself: types, members,
 * constraints, examples, random instances and calls. Nothing here asks our parser what the document
 * says, only where it put it.
 */
@NullMarked
package io.larkfit.codegen.fidelity;

import org.jspecify.annotations.NullMarked;
