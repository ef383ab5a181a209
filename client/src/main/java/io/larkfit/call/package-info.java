/**
 * How a call runs. Not exported.
 *
 * <p>Retrofit builds the request, {@link io.larkfit.call.Transport} carries it, and one class maps
 * whatever comes back to a value or a {@link io.larkfit.FeishuException}.
 */
@NullMarked
package io.larkfit.call;

import org.jspecify.annotations.NullMarked;
