package io.larkfit.spec.page;

import java.util.regex.Pattern;

/** What a section is about, as its heading tells. */
enum Role {
  REQUEST("请求"),
  REQUEST_HEADERS("请求头|请求头参数|Headers?"),
  PATH("路径参数|Path 参数|URL 参数"),
  QUERY("查询参数|Query 参数"),
  REQUEST_BODY("请求(?:体|参数|体参数|体说明)|Body 参数"),
  REQUEST_EXAMPLE("(?:.*\\s)?请求(?:体)?示例.*"),
  RESPONSE("响应|返回|返回值"),
  RESPONSE_HEADERS("响应头"),
  RESPONSE_BODY("(?:响应|返回)(?:体|参数|体参数|体说明|值说明)"),
  RESPONSE_EXAMPLE("(?:.*\\s)?(?:响应|返回)(?:体|值)?示例.*"),
  ERRORS(".*错误码.*|状态码"),
  /** Nothing that facts are looked for in. */
  OTHER("");

  private final Pattern title;

  Role(String title) {
    this.title = Pattern.compile(title);
  }

  /**
   * The role of a section.
   *
   * @param parent that of the section it is in
   */
  static Role of(String title, int level, Role parent) {
    for (Role role : values()) {
      if (role.title.matcher(title).matches()) {
        return role;
      }
    }
    return level > 3 ? parent : OTHER;
  }

  boolean isOfRequest() {
    return compareTo(REQUEST_EXAMPLE) <= 0;
  }
}
