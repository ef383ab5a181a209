package io.larkfit.spec.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.draft.Draft;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.operation.OperationFacts;
import io.larkfit.spec.operation.SpecFacts;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two sides make of one row of a request. */
class ComparisonTest {

  private static Page page(String row) throws PageException {
    String text =
        """
        ---
        title: "看茶"
        source_url: https://open.feishu.cn/document/tea/see
        last_remote_update: 2026-01-02
        last_remote_update_timestamp: 1767312000000
        ---

        # 看茶

        ## 请求
        名称 | 值
        ---|---
        HTTP URL | https://open.feishu.cn/open-apis/tea/v1/cups
        HTTP Method | POST

        ### 请求体
        名称 | 类型 | 必填 | 描述
        --- | --- | --- | ---
        pot | string | 是 | the pot
        %s

        ## 响应

        ### 响应体
        名称 | 类型 | 描述
        --- | --- | ---
        code | int | 0 if all is well
        msg | string | what happened
        """
            .formatted(row);
    return new PageReader().read("see.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static OperationFacts spec(String row) throws Exception {
    String draft = Draft.of(List.of(page(row))).text();
    return SpecFacts.of(Document.read(draft)).operations().get(0);
  }

  @Test
  void nameThatBecomesPluralIsARename() throws Exception {
    List<Difference> differences =
        Comparison.ofPages(
            Recorded.of(page("cup | string | 否 | one")),
            Recorded.of(page("cups | string | 否 | some")));

    assertEquals(Check.FIELD_RENAMED, differences.get(0).check());
    assertEquals("cups", differences.get(0).after());
  }

  @ParameterizedTest
  @CsvSource({
    "string, string[]",
    "string[], string",
    "string[], string[][]",
    "object, object[]",
    "object, list",
    "array, object",
  })
  void listIsAnotherTypeThanItsElement(String before, String after) throws Exception {
    String row = "cup | %s | 否 | one";
    List<Difference> drifts =
        Comparison.ofSpecAndPage(
            spec(row.formatted(before)), Recorded.of(page(row.formatted(after))));

    assertEquals(
        List.of(Check.TYPE_CHANGED),
        drifts.stream()
            .filter(drift -> drift.subject().startsWith("request.cup"))
            .map(Difference::check)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cup | int64 | 否 | one  \n**数据校验规则**：  \n- 最大值：`9`",
        "cup | int | 否 | one  \n**示例值**：4102444800  \n**数据校验规则**：  \n- 最大值：`9`",
        "cup | int | 否 | one  \n**默认值**：4102444800  \n**数据校验规则**：  \n- 最大值：`9`",
      })
  void numberThatTheSpecKeepsTooNarrowIsADrift(String row) throws Exception {
    OperationFacts spec = spec("cup | int | 否 | one  \n**数据校验规则**：  \n- 最大值：`9`");

    assertEquals(
        1,
        Comparison.ofSpecAndPage(spec, Recorded.of(page(row))).stream()
            .filter(drift -> drift.check() == Check.FORMAT_CHANGED)
            .count());
  }

  @Test
  void widthIsTheSpecsToChooseWhereThePageShowsNothingWider() throws Exception {
    String row = "cup | int | 否 | one  \n**示例值**：9  \n**数据校验规则**：  \n- 最大值：`9`";

    assertEquals(
        List.of(),
        Comparison.ofSpecAndPage(spec(row), Recorded.of(page(row))).stream()
            .filter(drift -> drift.subject().startsWith("request"))
            .toList());
  }

  @Test
  void doubtThatBothVersionsShareIsToldWhereAPlaceIsNamed() throws Exception {
    String text =
        Files.readString(OwnPages.DIRECTORY.resolve("quirks/nesting-that-is-not-told.md"));
    PageReader reader = new PageReader();
    Recorded older = Recorded.of(reader.read("see.md", text.getBytes(StandardCharsets.UTF_8)));
    String edited = text.replace("size | int |", "size | string |");
    Recorded newer = Recorded.of(reader.read("see.md", edited.getBytes(StandardCharsets.UTF_8)));
    OperationFacts spec =
        SpecFacts.of(Document.read(Draft.of(List.of(older.page())).text())).operations().get(0);

    for (List<Difference> differences :
        List.of(Comparison.ofPages(older, newer), Comparison.ofSpecAndPage(spec, newer))) {
      Difference type =
          differences.stream()
              .filter(difference -> difference.check() == Check.TYPE_CHANGED)
              .findFirst()
              .orElseThrow();
      assertTrue(
          type.remedy().contains("How the page nests its fields is not sure"), type.remedy());
    }
  }
}
