package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A fact on which two sides do not agree: two versions of a page or of a spec, or a spec and a
 * page. Places are lines of a page, or places of a spec, which {@link
 * io.larkfit.spec.operation.OperationFacts#pointer(int, String)} tells.
 *
 * @param check its kind
 * @param severity what it means, on the wire, for callers who know the older side
 * @param subject the fact, as in {@code request.schedule.end_time#required}: a facet of a field is
 *     behind the {@code #}. As the newer side names it, or the older one if it is gone or renamed
 * @param before what it was: a value, or a hash of words; null if it was not there
 * @param after what it is; null if it is there no longer
 * @param oldLine its place on the older side, from 1; 0 if it was not there
 * @param newLine its place on the newer side, from 1; 0 if it is there no longer
 * @param remedy what to do in the spec
 */
public record Difference(
    Check check,
    Severity severity,
    String subject,
    @Nullable String before,
    @Nullable String after,
    int oldLine,
    int newLine,
    String remedy) {}
