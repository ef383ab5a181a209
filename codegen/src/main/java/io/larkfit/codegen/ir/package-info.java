/**
 * What is to be generated: plain records with every Java name decided, free of swagger and JavaPoet
 * classes.
 */
@NullMarked
package io.larkfit.codegen.ir;

import org.jspecify.annotations.NullMarked;
