package io.larkfit.spec.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.drift.Differences;
import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.drift.DriftCheck;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.record.Recorded;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Between a page and the draft made of it there is nothing but what the draft marks. */
class OwnPageTest {

  /** What is to be decided of a fact: that words are to be written decides none. */
  private static final Pattern MARK =
      Pattern.compile(
          "DECIDE: (?!describe |say what |its name)(?:(?!DECIDE: )[\\s\\S])*?[(][^()\\s]+[.]md:(\\d+)[)]");

  /** Our pages, and the platform's if {@code -Dfeishu.docs} names them. */
  static Stream<Path> pages() {
    String docs = System.getProperty("feishu.docs");
    Stream<Path> others =
        docs == null
            ? Stream.of()
            : Stream.of("seeds", "pages", "pairs")
                .flatMap(folder -> DraftPages.in(Path.of(docs, folder)).stream());
    return Stream.concat(DraftPages.ofOurs(), others);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLeftButWhatIsMarked(Path file) throws DraftException, JsonProcessingException {
    Page page = DraftPages.read(file);
    String draft = Draft.of(List.of(page)).text();
    Set<Integer> marked =
        MARK.matcher(draft)
            .results()
            .map((MatchResult mark) -> Integer.valueOf(mark.group(1)))
            .collect(Collectors.toSet());

    List<Drift> drifts =
        DriftCheck.of(Document.read(draft), Differences.NONE).check(Recorded.of(page)).stream()
            .filter(drift -> !marked.contains(drift.line()))
            .filter(drift -> !marked.contains(row(drift.line(), page)))
            .toList();

    assertEquals(List.of(), drifts);
  }

  /** The line that the row of a line begins in: a row goes on for several. */
  private static int row(int line, Page page) {
    return Stream.of(
            page.request().headers(),
            page.request().path(),
            page.request().query(),
            page.request().body().fields(),
            page.response().headers(),
            page.response().body().fields())
        .flatMap(fields -> fields.stream().flatMap(OwnPageTest::lines))
        .filter(begins -> begins <= line)
        .max(Integer::compare)
        .filter(begins -> line - begins < 40)
        .orElse(line);
  }

  private static Stream<Integer> lines(Field field) {
    return Stream.concat(
        Stream.of(field.line()), field.children().stream().flatMap(OwnPageTest::lines));
  }
}
