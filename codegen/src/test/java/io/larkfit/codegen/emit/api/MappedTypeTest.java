package io.larkfit.codegen.emit.api;

import static io.larkfit.codegen.emit.api.Ir.list;
import static io.larkfit.codegen.emit.api.Ir.operation;
import static io.larkfit.codegen.emit.api.Ir.parameter;
import static io.larkfit.codegen.emit.api.Ir.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.Operation;
import io.larkfit.codegen.ir.Parameter.In;
import io.larkfit.codegen.ir.Parameter.Style;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** A hand-written class in the place of a string. */
class MappedTypeTest {

  private static final TypeRef.ObjectRef MOMENT =
      new TypeRef.ObjectRef(ClassRef.parse(Moment.class.getName()));

  @Test
  void isSentByItsAdapterWithoutQuotes() {
    Value moment = Value.of(MOMENT);
    Operation operation =
        operation("POST", "/{at}")
            .id("call")
            .with(
                parameter(In.PATH, "at", moment),
                parameter(In.QUERY, "q", moment),
                parameter(In.QUERY, "list", list(moment)).style(Style.FORM, false),
                parameter(In.HEADER, "X-At", moment),
                parameter(In.COOKIE, "c", moment))
            .body(Ir.parts(RequestBody.Kind.FORM, part("field", moment, true)))
            .build();
    ApiSpec spec = Ir.spec(operation);
    try (GeneratedApi api =
        GeneratedApi.of(
            new ApiSpec(
                spec.title(),
                spec.version(),
                spec.servers(),
                spec.apis(),
                spec.types(),
                List.of(MOMENT),
                spec.securitySchemes(),
                spec.commonErrors()))) {
      Moment now = new Moment("now");

      RecordedRequest request = api.send("call", now, now, now, List.of(now, now), now, now);

      assertEquals("/base/now?q=now&list=now,now", request.getTarget());
      assertEquals("now", request.getHeaders().get("X-At"));
      assertEquals("c=now", request.getHeaders().get("Cookie"));
      assertEquals("field=now", request.getBody().utf8());
    }
  }
}
