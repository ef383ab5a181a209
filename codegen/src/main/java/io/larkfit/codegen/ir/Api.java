package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one tag: one Retrofit interface.
 *
 * @param accessor the facade's or group's method that returns it
 * @param group the facade's method under which it stands; null if directly on the facade
 */
public record Api(
    String tag,
    ClassRef name,
    String accessor,
    @Nullable String group,
    Doc doc,
    List<Operation> operations) {}
