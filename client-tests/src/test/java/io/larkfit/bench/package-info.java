/** What a call costs, beside what it costs other clients: {@code mvn -q -Dbench}. */
@NullMarked
package io.larkfit.bench;

import org.jspecify.annotations.NullMarked;
