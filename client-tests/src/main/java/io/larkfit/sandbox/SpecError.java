package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One documented error of an operation, as the spec's {@code x-larkfit-errors} and examples have
 * it.
 *
 * @param code the {@code code} of the envelope
 * @param status the HTTP status that comes with it
 * @param meaning what it means, in the spec's words
 * @param kind the kind word, empty if there is none
 * @param envelope the body that the spec shows for it, or one made of code and meaning
 */
record SpecError(long code, int status, String meaning, String kind, ObjectNode envelope) {}
