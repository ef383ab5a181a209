/** Two clients, Feishu's own SDK and Larkfit, given the same things to do. */
@NullMarked
package io.larkfit.tests.peer;

import org.jspecify.annotations.NullMarked;
