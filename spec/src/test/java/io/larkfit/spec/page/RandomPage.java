package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A page of the format with facts by chance, which are known. */
final class RandomPage {

  private static final List<String> NAMES =
      List.of(
          "id",
          "name",
          "type",
          "status",
          "user_id",
          "size",
          "created_at",
          "token",
          "title",
          "count",
          "leaf",
          "pot",
          "water",
          "temperature",
          "origin",
          "farmer",
          "harvest",
          "price",
          "unit",
          "note");
  private static final int TYPES = 6;

  private final Random random;
  private final double missing;
  private final List<Map<String, Integer>> types = new ArrayList<>();
  final List<RandomField> request = new ArrayList<>();
  final List<RandomField> response = new ArrayList<>();
  final List<Long> errors = new ArrayList<>();
  final String text;

  /**
   * Makes one.
   *
   * @param missing how many of the members the examples lack, from 0 to 1
   */
  RandomPage(long seed, double missing) {
    this.random = new Random(seed);
    this.missing = missing;
    for (int type = 0; type < TYPES; type++) {
      types.add(members(type));
    }
    this.text = write();
  }

  /** By name; the number of a type that was made before, or -1 for a value. */
  private Map<String, Integer> members(int type) {
    Map<String, Integer> members = new LinkedHashMap<>();
    int size = 2 + random.nextInt(4);
    while (members.size() < size) {
      boolean object = type > 0 && random.nextInt(3) == 0;
      members.put(one(NAMES), object ? random.nextInt(type) : -1);
    }
    return members;
  }

  private String write() {
    StringBuilder page =
        new StringBuilder(
            """
            ---
            title: 茶 %1$s
            source_url: https://open.feishu.cn/document/tea/%1$s
            last_remote_update_timestamp: "1767312000000"
            ---
            最后更新于 2026-01-02

            # 茶

            茶的说明 | 一 - 二。

            """
                .formatted(random.nextInt(1_000)));
    page.append("## 请求\n\n基本 | 值\n--- | ---\n");
    page.append("HTTP URL | https://open.feishu.cn/open-apis/tea/v1/cups\nHTTP Method | POST\n");
    page.append("接口频率限制 | [1000 次/分钟、50 次/秒](https://open.feishu.cn/limits)\n\n");
    if (random.nextInt(5) > 0) {
      StringBuilder json = new StringBuilder();
      object(TYPES - 1, 0, true, request, json);
      page.append("### ").append(one(List.of("请求体", "请求体参数", "Body 参数"))).append("\n\n");
      page.append(table(request, true));
      page.append("### 请求体示例\n```json\n").append(json).append("\n```\n\n");
    }
    page.append("## 响应\n\n### ").append(one(List.of("响应体", "返回参数"))).append("\n\n");
    StringBuilder json = new StringBuilder("{\"code\": 0, \"msg\": \"success\", \"data\": ");
    add(response, "code", 0, "int");
    add(response, "msg", 0, "string");
    add(response, "data", 0, "\\-");
    object(TYPES - 1, 1, false, response, json);
    page.append(table(response, false)).append("### 响应体示例\n\n```json\n");
    page.append(json).append("}\n```\n\n").append(errors());
    return page.toString();
  }

  private void add(List<RandomField> rows, String name, int level, String type) {
    rows.add(new RandomField(random, name, level, false, type));
  }

  private void object(
      int type, int level, boolean sent, List<RandomField> rows, StringBuilder json) {
    List<String> shown = new ArrayList<>();
    types
        .get(type)
        .forEach(
            (name, member) -> {
              boolean list = member >= 0 && random.nextBoolean();
              String named = member < 0 ? "" : "tea_" + member + (list ? "\\[\\]" : "");
              RandomField field = new RandomField(random, name, level, sent, named);
              rows.add(field);
              StringBuilder value = new StringBuilder();
              if (member < 0) {
                value.append(field.json);
              } else {
                object(member, level + 1, sent, rows, value);
              }
              if (random.nextDouble() >= missing) {
                shown.add("\"" + name + "\": " + (list ? "[" + value + "]" : value));
              }
            });
    json.append("{").append(String.join(", ", shown)).append("}");
  }

  private String table(List<RandomField> rows, boolean sent) {
    boolean framed = random.nextInt(4) == 0;
    List<String> head =
        new ArrayList<>(
            List.of(
                one(List.of("名称", "参数", "字段", "**名称**", "Name")),
                one(List.of("类型", "数据类型", "Type"))));
    if (sent) {
      head.add(one(List.of("必填", "是否必填", "必须")));
    }
    head.add(one(List.of("描述", "说明", "备注")));
    String rule = head.stream().map(cell -> "---").collect(Collectors.joining(" | "));
    String title = String.join(" | ", head);
    return (framed ? "| " + title + " |\n| " + rule + " |\n" : title + "\n" + rule + "\n")
        + rows.stream().map(row -> row.row(framed) + "\n").collect(Collectors.joining())
        + (random.nextInt(6) == 0 ? "" : "\n");
  }

  private String errors() {
    boolean status = random.nextBoolean();
    StringBuilder table = new StringBuilder("### 错误码\n\n");
    table.append(status ? "HTTP状态码 | 错误码 | 描述 | 排查建议\n---|---|---|---\n" : "错误码 | 描述\n---|---\n");
    for (int i = 0; i < random.nextInt(6); i++) {
      errors.add(190_000L + random.nextInt(9_000));
      table.append(status ? "400 | " : "").append(errors.get(i)).append(" | cup is broken");
      table.append(status && random.nextBoolean() ? " | 换一个" : "").append('\n');
    }
    return table.toString();
  }

  private <T> T one(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
