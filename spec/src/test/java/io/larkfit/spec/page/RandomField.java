package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a random row says, and how a page writes it. */
final class RandomField {

  private static final List<List<String>> SPELLINGS =
      List.of(
          List.of("string", "String", "str"),
          List.of("int", "int32", "int64", "integer", "long"),
          List.of("boolean", "bool"),
          List.of("number", "float", "number(float)", "double"),
          List.of("string\\[\\]", "array&lt;string&gt;", "list\\[string\\]"));
  private static final List<String> YES = List.of("是", "必填", "Yes", "true");
  private static final List<String> NO = List.of("否", "选填", "No", "可选");
  private static final List<String> VALUES =
      List.of("**可选值有**：", "**可能值有**：", "**可选值**：", "**枚举值**：");
  private static final List<String> ITEMS =
      List.of("- %s：%s", "- `%s`：%s", "- %s: %s", "* %s：%s", "- `%s`: %s", "%s：%s");
  private static final List<String> SENTENCES = List.of("%s - %s", "%s：%s", "%s:%s", "%s=%s");
  private static final List<String> WORDS = List.of("茶", "杯子", "乌龙", "壶", "水温", "产地", "茶农");

  private final Random random;
  final String name;
  final int level;
  final boolean request;

  /** As the page has it. */
  final String type;

  final boolean required;
  final List<String> values = new ArrayList<>();
  String defaultValue = "";

  /** Kind, least and most. */
  String rule = "";

  String scope = "";

  /** Of one value, as JSON. */
  String json = "null";

  private final List<String> lines = new ArrayList<>();

  RandomField(Random random, String name, int level, boolean request, String typeName) {
    this.random = random;
    this.name = name;
    this.level = level;
    this.request = request;
    this.required = random.nextBoolean();
    lines.add(one(WORDS) + "的" + one(WORDS) + "。");
    int kind = random.nextInt(SPELLINGS.size());
    this.type = typeName.isEmpty() ? one(SPELLINGS.get(kind)) : typeName;
    if (typeName.isEmpty()) {
      describe(kind);
    }
    if (random.nextInt(12) == 0) {
      scope = "tea:cup." + name + ":readonly";
      lines.add("**字段权限要求**：");
      lines.add("获取" + one(WORDS) + "(" + scope + ")");
    }
  }

  private void describe(int kind) {
    switch (kind) {
      case 0 -> text();
      case 1 -> number();
      case 2 -> {
        json = String.valueOf(random.nextBoolean());
        isDefault(json);
      }
      case 3 -> json = random.nextInt(90) + ".5";
      default -> json = "[\"a\", \"b\"]";
    }
    if (random.nextInt(3) == 0) {
      lines.add("**示例值**：" + json);
    }
  }

  private void text() {
    json = "\"t" + random.nextInt(900) + "\"";
    if (random.nextInt(4) == 0) {
      String label = one(VALUES);
      String form = one(ITEMS);
      lines.add(label);
      for (int i = 0; i < 2 + random.nextInt(4); i++) {
        values.add(one(List.of("green", "BLACK", "v1", "oolong_tea", "white-tea", "p.e")) + i);
        lines.add(form.formatted(values.get(i), one(WORDS)));
      }
      json = "\"" + values.get(0) + "\"";
      isDefault(values.get(0));
    } else if (random.nextInt(4) == 0) {
      rule = "LENGTH 0 64";
      lines.add("**数据校验规则**：");
      lines.add(one(List.of("- 长度范围：`0` ～ `64` 字符", "- 长度范围：0 - 64 字符", "长度范围：`0` 字符 ～ `64` 字符")));
    }
  }

  private void number() {
    json = String.valueOf(1 + random.nextInt(9));
    if (random.nextInt(4) == 0) {
      IntStream.range(0, 2 + random.nextInt(4)).forEach(i -> values.add(String.valueOf(i + 1)));
      json = "1";
      if (random.nextBoolean()) {
        lines.add(one(VALUES));
        String form = one(ITEMS);
        values.forEach(value -> lines.add(form.formatted(value, one(WORDS))));
        isDefault("1");
      } else {
        String form = one(SENTENCES);
        lines.add(
            values.stream()
                .map(value -> form.formatted(value, one(WORDS)))
                .collect(Collectors.joining(one(List.of("，", ", ", "；", " ")))));
      }
    } else if (random.nextInt(4) == 0) {
      rule = "RANGE 1 100";
      lines.add("**数据校验规则**：");
      lines.add(one(List.of("- 取值范围：`1` ～ `100`", "- 取值范围：1 ~ 100", "取值范围：`1` - `100`")));
    }
  }

  private void isDefault(String value) {
    if (random.nextInt(4) == 0) {
      defaultValue = value;
      lines.add("**默认值**：" + (random.nextBoolean() ? "`" + value + "`" : value));
    }
  }

  /** The row, with or without a frame; cells that would be empty may be left out. */
  String row(boolean framed) {
    List<String> cells = new ArrayList<>(List.of(name, type));
    if (request) {
      cells.add(one(required ? YES : NO));
    }
    // Where frames tell rows apart there are no breaks; where not, blank lines may be in cells.
    boolean blank = !framed && lines.size() > 1 && random.nextInt(20) == 0;
    String text = String.join("  \n", lines);
    cells.add(blank ? text.replaceFirst(" {2}\n", "  \n\n") : text);
    return framed
        ? "| " + String.join(" | ", cells).replace("  \n", "<br>") + " |"
        : String.join(" | ", cells);
  }

  private <T> T one(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
