package io.larkfit.spec.change;

import io.larkfit.spec.fact.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two versions of a page.
 *
 * @param check its kind
 * @param severity what it means for callers
 * @param subject the fact, as in {@code request.schedule.end_time#required}: a facet of a field is
 *     behind the {@code #}. As the newer page names it, or the older one if it is gone or renamed
 * @param before what it was: a value, or a hash of words; null if it was not there
 * @param after what it is; null if it is there no longer
 * @param oldLine its line in the older page, from 1; 0 if it was not there
 * @param newLine its line in the newer page, from 1; 0 if it is there no longer
 * @param remedy what to do in the spec
 */
public record Change(
    ChangeCheck check,
    Severity severity,
    String subject,
    @Nullable String before,
    @Nullable String after,
    int oldLine,
    int newLine,
    String remedy) {}
