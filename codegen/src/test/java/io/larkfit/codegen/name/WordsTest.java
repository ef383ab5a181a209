package io.larkfit.codegen.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsEndAtSeparatorsAndAtChangesOfCase() {
    assertEquals(List.of("user", "id"), Words.split("user_id"));
    assertEquals(List.of("start", "Time"), Words.split("startTime"));
    assertEquals(List.of("HTTP", "Server"), Words.split("HTTPServer"));
    assertEquals(List.of("avatar", "URLs"), Words.split("avatarURLs"));
    assertEquals(List.of("X", "Request", "Id"), Words.split("X-Request-Id"));
  }

  @Test
  void membersAreLowerCamel() {
    assertEquals("userId", Words.lowerCamel("user_id"));
    assertEquals("avatarUrl", Words.lowerCamel("avatarURL"));
    assertEquals("v1_2", Words.lowerCamel("v1_2"));
  }

  @Test
  void classesKeepTheAuthorsCapitals() {
    assertEquals("HTTPError", Words.upperCamel("HTTPError"));
    assertEquals("AgentSchedule", Words.upperCamel("agent_schedule"));
    assertEquals("FooBar", Words.upperCamel("FOO_BAR"));
  }

  @Test
  void constantsAreUpperSnake() {
    assertEquals("START_TIME", Words.upperSnake("startTime"));
    assertEquals("V4_1", Words.upperSnake("v4.1"));
  }

  @Test
  void chineseIsKept() {
    assertEquals("请假_类型", Words.upperSnake("请假-类型"));
    assertEquals("请假类型", Words.lowerCamel("请假，类型"));
  }

  @Test
  void emojiBecomeTheirCodePoints() {
    assertEquals("U1F44D", Words.upperSnake("👍"));
    assertEquals("UP_U1F44D", Words.upperSnake("up👍"));
  }

  @Test
  void symbolsAreSpeltOutWhereNothingElseIsLeft() {
    assertEquals("GREATER_EQUAL", Words.upperSnake(">="));
    assertEquals("MINUS_1", Words.upperSnake("-1"));
    assertEquals("A_B", Words.upperSnake("a-b"));
    assertEquals("", Words.upperSnake(""));
  }
}
