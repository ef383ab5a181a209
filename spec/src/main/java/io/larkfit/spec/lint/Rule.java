package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import java.util.stream.Stream;

/** One thing that a document has to do right. */
interface Rule {

  Stream<Finding> check(Document document);
}
