/** What users choose: honoured, or refused by name; nothing is ignored. */
@NullMarked
package io.larkfit.codegen.options;

import org.jspecify.annotations.NullMarked;
