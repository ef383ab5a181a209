package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.calendar.v4.TimeoffEvent;
import java.nio.charset.Charset;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is what the server meant, or none: never with replacement characters in it. */
@Tag("everywhere")
class CharsetsTest {
  private static final String TITLE = "请假 😀";
  private static final String BODY =
      "{\"code\":0,\"data\":{\"timeoff_event_id\":\"1\",\"title\":\"" + TITLE + "\"}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "application/json; charset=utf-16",
        "application/json; charset=gbk",
        "application/json; charset=",
        "application/json; charset=klingon",
        "nonsense"
      })
  void jsonIsReadAsUtf8WhateverTheServerSays(String contentType) {
    Buffer body = new Buffer().writeUtf8(BODY);
    try (HostileServer server = HostileServer.answering(contentType, body)) {
      assertEquals(TITLE, ((TimeoffEvent) server.success()).title());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=gb18030, GB18030, ''",
    "application/json, UTF-16BE, feff",
    "application/json; charset=utf-16, UTF-16LE, fffe",
    "application/json; charset=utf-32, UTF-32BE, ''",
    "application/json, UTF-8, efbbbf"
  })
  void jsonInAnotherCharsetIsUndecodable(String contentType, String charset, String mark) {
    Buffer body =
        new Buffer().write(ByteString.decodeHex(mark)).writeString(BODY, Charset.forName(charset));
    try (HostileServer server = HostileServer.answering(contentType, body)) {
      assertSays(server.failure(Kind.UNDECODABLE), "not valid");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, ff, UTF-8",
    "application/json, c080, UTF-8",
    "application/json, eda080, UTF-8",
    "application/json, f8a1a1a1a1, UTF-8",
    "application/json, e08080, UTF-8",
    "application/json, f0808080, UTF-8",
    "application/json, f4908080, UTF-8",
    "application/json, e8af, UTF-8",
    "application/json; charset=gbk, ff, UTF-8"
  })
  void bytesThatAreNoCharacterMakeASuccessUndecodable(
      String contentType, String bytes, String charset) {
    try (HostileServer server = HostileServer.answering(contentType, broken(0, bytes))) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertEquals(0, e.code());
      assertSays(e, "not valid " + charset);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "c080", "eda080"})
  void bytesThatAreNoCharacterDoNotHideACode(String bytes) {
    try (HostileServer server = HostileServer.answering("text/plain", broken(190002, bytes))) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertEquals(190002, e.code());
      assertEquals("m", e.apiMessage());
    }
  }

  private static Buffer broken(int code, String bytes) {
    return new Buffer()
        .writeUtf8("{\"code\":" + code + ",\"msg\":\"m\",\"data\":{\"title\":\"")
        .write(ByteString.decodeHex(bytes))
        .writeUtf8("\"}}");
  }
}
