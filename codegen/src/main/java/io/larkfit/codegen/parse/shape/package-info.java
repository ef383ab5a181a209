/** What a schema says once references, compositions and the words of both versions are resolved. */
@NullMarked
package io.larkfit.codegen.parse.shape;

import org.jspecify.annotations.NullMarked;
