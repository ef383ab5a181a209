/** What Larkfit and Feishu's own SDK do when a server does its worst. */
@NullMarked
package io.larkfit.tests.behaviour;

import org.jspecify.annotations.NullMarked;
