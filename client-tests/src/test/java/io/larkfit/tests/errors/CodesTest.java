package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code tells the outcome whatever its form, and whatever stands around it. */
class CodesTest {
  private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'code':190002,'msg':'m'}",
        "{'code':190002,'msg':'m','msg':'other'}",
        "{'code':190002,'msg':'m','data':{},'data':[]}",
        "{'code':190002,'msg':'m'} and more",
        "{'code':190002,'msg':'m','error':{'message':'cut",
        "{'msg':'m','code':190002,'data':DEEP}",
        "{'msg':'m','data':DEEP,'code':190002}",
        "{'msg':'m','error':DEEP,'code':190002}",
        "{'msg':'m','error':{'helps':DEEP},'code':190002}",
        "{'code':190002,'msg':'m','error':{'at':1e99999999999}}"
      })
  void aCodeThatCanBeMadeOutIsARefusal(String body) {
    try (HostileServer server = HostileServer.answering(json(body))) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertEquals(190002, e.code());
      assertEquals("m", e.apiMessage());
      assertEquals(200, e.httpStatus());
      assertNotNull(e.documented());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "[]", "{'a':'b'}", "null", "true"})
  void aMessageOfAnotherTypeHidesNothing(String message) {
    try (HostileServer server =
        HostileServer.answering(400, json("{'msg':" + message + ",'code':190002}"))) {
      assertEquals(190002, server.failure(Kind.REFUSED).code());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775808, 9223372036854775808",
    "-9223372036854775809, -9223372036854775809",
    "1.5, 1.5",
    "1e400, 1e400",
    "1e99999999999, 1e99999999999"
  })
  void aCodeThatDoesNotFitIsNoSuccessAndIsSaid(String code, String said) {
    try (HostileServer server = HostileServer.answering("{\"msg\":\"m\",\"code\":" + code + "}")) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertNull(e.code());
      assertSays(e, "code " + said);
      assertEquals("m", e.apiMessage());
    }
  }

  @Test
  void aCodeOfTenMillionDigitsCostsNoTimeAndItsBeginningIsSaid() {
    try (HostileServer server =
        HostileServer.answering("{\"code\":" + "9".repeat(10_000_000) + "}")) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertNull(e.code());
      assertSays(e, "code 9999999999999999999999999999999999999999…");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'code':0,'data':{}}",
        "{'code':-0,'data':{}}",
        "{'code':0,'msg':7,'data':{}}",
        "{'code':0,'error':'none','data':{}}",
        "{'data':{},'code':0}"
      })
  void zeroIsSuccess(String body) {
    try (HostileServer server = HostileServer.answering(json(body))) {
      assertNotNull(server.success());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'code':'0','data':{}}",
        "{'code':0.0,'data':{}}",
        "{'code':0e9,'data':{}}",
        "{'code':0,'code':0,'data':{}}",
        "{'code':0,'data':{},'code':0}",
        "{'data':{}}"
      })
  void nothingIsASuccessUnlessItsCodeIsZeroAndThereOnce(String body) {
    try (HostileServer server = HostileServer.answering(json(body))) {
      assertNotNull(server.failure(Kind.UNDECODABLE));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'msg':'m'}",
        "{'msg':'m','code':null}",
        "{'msg':'m','code':false}",
        "{'msg':'m','code':'fine'}",
        "{'msg':'m','code':''}",
        "{'msg':'m','code':NaN}",
        "{'msg':'m','code':[0]}",
        "{'msg':'m','code':{}}",
        "{'msg':'m','code':1900",
        "{'msg':'m','code':0"
      })
  void aSuccessWithoutACodeThatCanBeMadeOutIsUndecodable(String body) {
    try (HostileServer server = HostileServer.answering(json(body))) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertNull(e.code());
      assertEquals("m", e.apiMessage());
      assertEquals(json(body), e.rawBody());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'code':0,'code':190002}", "{'code':190003,'code':190002}"})
  void severalCodesSayNothing(String body) {
    try (HostileServer server = HostileServer.answering(json(body))) {
      FeishuException e = server.failure(Kind.UNDECODABLE);
      assertNull(e.code());
      assertSays(e, "several codes");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'code':0}", "{'code':0,'code':7}", "{'code':[]}", "[]", "", "null"})
  void aFailureStatusIsAFailureWhateverTheCode(String body) {
    try (HostileServer server = HostileServer.answering(403, json(body))) {
      assertEquals(403, server.failure(Kind.REFUSED).httpStatus());
    }
  }

  @Test
  void aMessageWithoutACodeIsTakenForThePlatforms() {
    try (HostileServer server = HostileServer.answering(403, "{\"message\":\"no permission\"}")) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertNull(e.code());
      assertEquals("no permission", e.apiMessage());
    }
  }

  private static String json(String text) {
    return text.replace('\'', '"').replace("DEEP", DEEP);
  }
}
