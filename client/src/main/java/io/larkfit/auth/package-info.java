/** Credentials: what a client is given, and how requests come to carry it. */
@NullMarked
package io.larkfit.auth;

import org.jspecify.annotations.NullMarked;
