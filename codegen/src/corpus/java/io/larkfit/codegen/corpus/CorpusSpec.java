package io.larkfit.codegen.corpus;

import java.nio.file.Path;

/**
 * A document of the corpus.
 *
 * @param name its path in the corpus, such as {@code 3_0/petstore.yaml}
 */
public record CorpusSpec(String name, Path file) {}
