/**
 * The spec and the client as strangers see them: Prism, a mock server that is none of ours, serves
 * the document. Needs Node and npm; {@code mvn -Pwitness verify} installs the rest.
 */
@NullMarked
package io.larkfit.tests.witness;

import org.jspecify.annotations.NullMarked;
