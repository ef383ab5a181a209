package io.larkfit.spec.fact;

import java.time.Instant;

/**
 * Where a page comes from.
 *
 * @param title its name
 * @param url its address, which identifies it: a method and URL may have two pages
 * @param updated when it was changed last
 */
public record Source(Located<String> title, Located<String> url, Located<Instant> updated) {}
