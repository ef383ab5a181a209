package io.larkfit.spec.page;

import java.util.Locale;
import java.util.Set;

/** What a column of a table holds, as its header tells. */
enum Column {
  NAME("名称", "参数", "属性名称", "属性", "字段", "参数名", "参数名称", "字段名", "字段名称", "name", "field", "key"),
  TYPE("类型", "参数类型", "数据类型", "字段类型", "type"),
  REQUIRED("必填", "必须", "必选", "是否必填", "是否必须", "是否必选", "required"),
  DEFAULT("默认值", "default"),
  EXAMPLE("示例值", "示例", "example"),
  STATUS("http状态码", "状态码", "httpcode", "httpstatus"),
  CODE("错误码", "返回码", "错误代码", "code", "errorcode"),
  MESSAGE("错误信息", "错误描述", "msg", "message"),
  REMEDY("排查建议", "处理建议", "解决方案", "解决办法", "处理方法", "建议", "troubleshooting"),
  VALUE("值"),
  /** Also the message of an error; and whatever else a table has. */
  DESCRIPTION("描述", "说明", "备注", "含义", "description"),
  UNKNOWN;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable.
  private final Set<String> headers;

  Column(String... headers) {
    this.headers = Set.of(headers);
  }

  static Column of(String header) {
    String plain = Inlines.plain(header).replaceAll("[\\s_*]+", "").toLowerCase(Locale.ROOT);
    for (Column column : values()) {
      if (column.headers.contains(plain)) {
        return column;
      }
    }
    return UNKNOWN;
  }
}
