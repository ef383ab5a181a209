package io.larkfit.spec.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.lint.SpecLint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a draft makes of pages. */
class DraftTest {

  private static final String CUP =
      """
      ## 响应

      ### 响应体

      名称 | 类型 | 描述
      --- | --- | ---
      code | int | 0 if all is well
      msg | string | what happened
      data | \\- | \\-
      cup | cup | the cup
      size | int | how large
      """;

  private static JsonNode draft(Page... pages) throws DraftException, JsonProcessingException {
    String text = text(pages);
    assertEquals(List.of(), SpecLint.strict().check(text), text);
    return new YAMLMapper().readTree(text);
  }

  private static String text(Page... pages) throws DraftException {
    return Draft.of(List.of(pages)).text();
  }

  private static List<String> schemas(JsonNode document) {
    List<String> names = new ArrayList<>();
    document.at("/components/schemas").fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void whatOperationsShareComesFromTheHandWrittenDocument()
      throws DraftException, JsonProcessingException {
    JsonNode document = draft(DraftPages.page("GET", "tea/v1/cups/:id", CUP));

    SharedDocument shared = SharedDocument.load();
    for (String name : List.of("Envelope", "FailureDetail")) {
      String text =
          shared.generalSchemas().stream()
              .filter(tuple -> Yaml.key(tuple).equals(name))
              .map(tuple -> Yaml.write(tuple.getValueNode()))
              .findFirst()
              .orElseThrow();
      assertEquals(new YAMLMapper().readTree(text), document.at("/components/schemas/" + name));
    }
  }

  @Test
  void typeOfTwoPagesIsOneComponent() throws DraftException, JsonProcessingException {
    JsonNode document =
        draft(
            DraftPages.page("a.md", "GET", "tea/v1/cups/:id", CUP),
            DraftPages.page("b.md", "POST", "tea/v1/cups", CUP));

    assertEquals(
        1,
        schemas(document).stream()
            .filter(name -> name.contains("Cup") && !name.endsWith("Data"))
            .count());
  }

  @Test
  void typeOfTwoApisBelongsToNeither() throws DraftException, JsonProcessingException {
    JsonNode document =
        draft(
            DraftPages.page("a.md", "GET", "tea/v1/cups/:id", CUP),
            DraftPages.page("b.md", "GET", "shop/v2/cups/:id", CUP));

    assertTrue(document.at("/components/schemas/Cup/x-larkfit-package").isMissingNode());
    assertEquals(
        "shop.v2", document.at("/components/schemas/GetCup2Data/x-larkfit-package").asText());
  }

  @Test
  void typesOfOneNameWithOtherMembersAreTold() throws DraftException, JsonProcessingException {
    JsonNode document =
        draft(
            DraftPages.page("a.md", "GET", "tea/v1/cups/:id", CUP),
            DraftPages.page(
                "b.md", "POST", "tea/v1/pots", CUP.replace("size | int", "size | string")));

    assertEquals("integer", document.at("/components/schemas/Cup/properties/size/type").asText());
    assertEquals("string", document.at("/components/schemas/PotCup/properties/size/type").asText());
  }

  @Test
  void namesDifferByMoreThanCase() throws DraftException, JsonProcessingException {
    Page page =
        DraftPages.page(
            "GET", "tea/v1/cups/:id", CUP + "other | CUP | another\nweight | int | x\n");

    List<String> names = schemas(draft(page));
    assertEquals(
        names.size(),
        names.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).distinct().count());
    assertTrue(names.size() > 3 && names.contains("Cup"), names::toString);
  }

  @Test
  void everyMarkNamesThePageAndItsLine() throws DraftException {
    String text = text(DraftPages.page("GET", "tea/v1/cups/:id", CUP));

    assertTrue(text.contains("description: The `size`. # DECIDE: describe it (page.md:26)"), text);
    Stream<String> marks = text.lines().filter(line -> line.contains("# DECIDE:"));
    assertFalse(
        marks.anyMatch(line -> line.length() < 90 && !line.matches(".*\\(page.md:\\d+\\)")));
  }

  @Test
  void sentencesOfThePageStayThere() throws DraftException {
    String told = CUP.replace("how large", "这个杯子有多大。It holds that much tea");

    assertEquals(
        text(DraftPages.page("GET", "tea/v1/cups/:id", CUP)),
        text(DraftPages.page("GET", "tea/v1/cups/:id", told)));
  }

  @Test
  void ambiguousStructureIsMarkedAtTheFieldInDoubt() throws DraftException {
    Page page =
        DraftPages.read(
            DraftPages.in("quirks").stream()
                .filter(file -> file.endsWith("nesting-that-is-not-told.md"))
                .findFirst()
                .orElseThrow());

    assertTrue(
        text(page).contains("# DECIDE: Which object 'size' belongs to is not clear."), text(page));
  }

  @Test
  void parametersOfOnePathHaveOneName() throws DraftException, JsonProcessingException {
    String parameter = "### 路径参数\n\n名称 | 类型 | 描述\n--- | --- | ---\n%s | string | which\n\n";
    JsonNode document =
        draft(
            DraftPages.page("a.md", "GET", "tea/v1/cups/:id", parameter.formatted("id") + CUP),
            DraftPages.page("b.md", "PUT", "tea/v1/cups/:cup", parameter.formatted("cup") + CUP));

    JsonNode item = document.at("/paths/~1open-apis~1tea~1v1~1cups~1{id}");
    assertEquals("id", item.at("/get/parameters/0/name").asText());
    assertEquals("id", item.at("/put/parameters/0/name").asText());
  }

  @Test
  void operationsOfOneNameGetTwo() throws DraftException, JsonProcessingException {
    JsonNode document =
        draft(
            DraftPages.page("a.md", "GET", "tea/v1/cups/:id", CUP),
            DraftPages.page("b.md", "GET", "tea/v2/cups/:id", CUP));

    assertNotEquals(
        document.at("/paths/~1open-apis~1tea~1v1~1cups~1{id}/get/operationId"),
        document.at("/paths/~1open-apis~1tea~1v2~1cups~1{id}/get/operationId"));
    assertEquals(2, document.path("tags").size());
  }

  @Test
  void twoPagesOfOneOperationAreRefused() {
    Page one = DraftPages.page("one.md", "GET", "tea/v1/cups/:id", CUP);
    Page other = DraftPages.page("other.md", "GET", "tea/v1/cups/:cup_id", CUP);

    DraftException refusal =
        assertThrows(DraftException.class, () -> Draft.of(List.of(one, other)));

    assertEquals(
        "other.md:13: GET /open-apis/tea/v1/cups/{} is one.md:13, too: draft the two pages one by"
            + " one, and decide which of them holds.",
        refusal.getMessage());
  }

  @Test
  void whatYamlCannotHoldIsRefusedWithItsPage() {
    String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
    Page page =
        DraftPages.page("POST", "tea/v1/cups", "### 请求体示例\n```json\n" + deep + "\n```\n\n" + CUP);
    Page innocent = DraftPages.page("good.md", "GET", "tea/v1/cups/:id", CUP);

    DraftException refusal =
        assertThrows(DraftException.class, () -> Draft.of(List.of(page, innocent)));

    assertTrue(
        refusal.getMessage().startsWith("page.md:13: What it describes"), refusal.getMessage());
  }
}
