package io.larkfit.codegen.emit.api;

import io.larkfit.codegen.emit.JavaSource;
import java.util.stream.Stream;

/** Emits one kind of file. */
interface Emitter {

  Stream<JavaSource> emit();
}
