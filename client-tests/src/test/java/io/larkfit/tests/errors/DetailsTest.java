package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.larkfit.FailureDetail;
import io.larkfit.FailureHelp;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.FieldViolation;
import io.larkfit.PermissionViolation;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.OperationCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform says of a failure beyond its code, and what of it can be read. */
class DetailsTest {

  @Test
  void everyDetailIsReachable() {
    FailureDetail detail =
        detail(
            "{'message':'why','troubleshooter':'where',"
                + "'field_violations':[{'field':'f','value':'v','description':'d'}],"
                + "'permission_violations':[{'type':'t','subject':'s','description':'d'},"
                + "{'scope':'a:b','url':'u'}],'helps':[{'url':'h','description':'d'}]}");
    assertEquals("why", detail.message());
    assertEquals("where", detail.troubleshooter());
    assertEquals(
        List.of(FieldViolation.builder().field("f").value("v").description("d").build()),
        detail.fieldViolations());
    assertEquals(
        List.of(
            PermissionViolation.builder().type("t").subject("s").description("d").build(),
            PermissionViolation.builder().scope("a:b").url("u").build()),
        detail.permissionViolations());
    assertEquals(List.of(FailureHelp.builder().url("h").description("d").build()), detail.helps());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'log_id':'id','field_violations':'none','message':'why'}",
        "{'log_id':'id','field_violations':[7,null],'message':'why'}",
        "{'logid':'id','troubleshooter':{},'message':'why'}",
        "{'logid':'id','helps':[[[]]],'message':'why'}",
        "{'log_id':['other'],'logid':'id','message':'why'}",
        "{'log_id':'id','message':'why','message':[]}",
        "{'message':'why','log_id':'id','helps':[{'url':'cut"
      })
  void whatIsReadableOfAnErrorWithWrongTypesIsKept(String error) {
    try (HostileServer server = HostileServer.answering(400, body(error))) {
      FeishuException e = server.failure(Kind.REFUSED);
      FailureDetail detail = e.detail();
      assertNotNull(detail);
      assertEquals(190002, e.code());
      assertEquals("id", e.logId());
      assertEquals("why", detail.message());
    }
  }

  @Test
  void aNumberInPlaceOfATextIsReadAsOne() {
    try (HostileServer server = HostileServer.answering(400, body("{'log_id':5}"))) {
      assertEquals("5", server.failure(Kind.REFUSED).logId());
    }
  }

  @Test
  void whatIsReadableOfAViolationWithWrongTypesIsKept() {
    FailureDetail detail =
        detail("{'field_violations':[7,{'field':'f','value':9,'description':null},{'field':[]}]}");
    assertEquals(
        List.of(FieldViolation.builder().field("f").value("9").build()), detail.fieldViolations());
  }

  @Test
  void anErrorThatIsATextIsItsMessage() {
    assertEquals("why", detail("'why'").message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "[{'message':'why'}]", "null", "[]"})
  void anErrorThatSaysNothingReadableIsNone(String error) {
    try (HostileServer server = HostileServer.answering(400, body(error))) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertEquals(190002, e.code());
      assertNull(e.detail());
    }
  }

  @Test
  void theMessageNamesFieldsAndPermissionsAndNoRefusedValue() {
    String error =
        "{'field_violations':[{'field':'title','value':'hush','description':'too long'}],"
            + "'permission_violations':[{'scope':'calendar:timeoff'}],'more':{},'helps':7}";
    try (HostileServer server = HostileServer.answering(400, body(error))) {
      FeishuException e = server.failure(Kind.REFUSED);
      assertSays(e, "title: too long");
      assertSays(e, "calendar:timeoff");
      assertSaysNot(e, "hush");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-Tt-Logid, a, X-Request-Id, b, a",
    "X-Request-Id, b, X-Other, c, b",
    "X-Tt-Logid, ' ', X-Request-Id, b, b",
    "X-Tt-Logid, '', X-Other, c, in-body",
    "X-Tt-Logid, '', X-Request-Id, ' ', in-body"
  })
  void theLogIdComesFromTheFirstPlaceThatIsNotBlank(
      String one, String first, String two, String second, String expected) {
    try (HostileServer server =
        HostileServer.answering(
            HttpResponse.of(400)
                .header(one, first)
                .header(two, second)
                .body(body("{'log_id':' ','logid':'in-body'}")))) {
      assertEquals(expected, server.failure(Kind.REFUSED).logId());
    }
  }

  @Test
  void theScopesThatTheOperationTakesAreSaidWhenOneIsMissing() {
    try (HostileServer server = HostileServer.answering(400, "{\"code\":99991672}")) {
      FeishuException e = server.failure(OperationCall.GET_AGENT_SCHEDULE);
      assertEquals(List.of("helpdesk:all:readonly"), e.scopes());
      assertSays(e, "helpdesk:all:readonly");
    }
  }

  private static FailureDetail detail(String error) {
    try (HostileServer server = HostileServer.answering(400, body(error))) {
      FailureDetail detail = server.failure(Kind.REFUSED).detail();
      assertNotNull(detail);
      return detail;
    }
  }

  private static String body(String error) {
    return ("{'code':190002,'error':" + error + "}").replace('\'', '"');
  }

  @Test
  void aFailureDoesNotSayTheSameSentenceTwice() {
    String error = "{'message':'The app calls this operation too often.'}";
    try (HostileServer server =
        HostileServer.answering(
            429,
            body(error)
                .replace(
                    "190002", "99991400,\"msg\":\"The app calls this operation too often.\""))) {
      String text = String.valueOf(server.failure(Kind.REFUSED).getMessage());
      assertEquals(2, text.split("calls this operation too often", -1).length, text);
    }
  }
}
