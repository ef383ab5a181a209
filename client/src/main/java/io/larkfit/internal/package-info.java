/**
 * How a call runs. Not exported.
 *
 * <p>Retrofit builds the request, {@link io.larkfit.internal.CallRun} makes its attempts on the
 * thread that calls, and {@link io.larkfit.internal.AnswerReader} and {@link
 * io.larkfit.internal.Failures} turn whatever comes back into a value or a {@link
 * io.larkfit.FeishuException}.
 */
@NullMarked
package io.larkfit.internal;

import org.jspecify.annotations.NullMarked;
