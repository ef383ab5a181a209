package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.TypeNames;
import java.util.List;

/** The methods of {@code Parameters} that make a cookie header. */
final class CookieMethods {

  private static final TypeName TEXT = TypeNames.nullable(ClassName.get(String.class));

  private final TypeNames names;

  CookieMethods(TypeNames names) {
    this.names = names;
  }

  List<MethodSpec> methods() {
    return List.of(cookieHeader(), cookie(), repeatedCookie());
  }

  private static MethodSpec cookieHeader() {
    return ParametersEmitter.method("cookieHeader", TEXT)
        .addParameter(ArrayTypeName.of(TEXT), "cookies")
        .varargs()
        .addJavadoc(
            Javadocs.builder()
                .text("All cookies in one header, as HTTP demands.")
                .param("cookies", "names and values; null for a cookie that is left out")
                .returns("the header, or null if there are no cookies")
                .build())
        .addCode(
            """
            StringBuilder header = new StringBuilder();
            for (String cookie : cookies) {
              if (cookie != null) {
                header.append(header.length() == 0 ? "" : "; ").append(cookie);
              }
            }
            return header.length() == 0 ? null : header.toString();
            """)
        .build();
  }

  private MethodSpec cookie() {
    return ParametersEmitter.method("cookie", TEXT)
        .addParameter(String.class, "name")
        .addParameter(TypeNames.nullable(ClassName.get(Object.class)), "value")
        .addJavadoc(
            Javadocs.builder()
                .text("One cookie; a list becomes one value, with commas.")
                .param("name", "the cookie")
                .param("value", "a scalar, or a list of scalars")
                .returns("name and value, or null if there is no value")
                .build())
        .addCode(
            """
            if (!(value instanceof $1T)) {
              return value == null ? null : name + "=" + encode($2T.of(value), COOKIE_RESERVED);
            }
            StringBuilder cookie = new StringBuilder();
            for (Object element : ($1T<?>) value) {
              cookie
                  .append(cookie.length() == 0 ? name + "=" : ",")
                  .append(encode($2T.of(element), COOKIE_RESERVED));
            }
            return cookie.length() == 0 ? null : cookie.toString();
            """,
            List.class,
            names.json("ParameterText"))
        .build();
  }

  private static MethodSpec repeatedCookie() {
    return ParametersEmitter.method("repeatedCookie", TEXT)
        .addParameter(String.class, "name")
        .addParameter(JoinMethods.VALUES, "values")
        .addJavadoc(
            Javadocs.builder()
                .text("One cookie for each value.")
                .param("name", "the cookies")
                .param("values", "what to send")
                .returns("names and values, or null if there are no values")
                .build())
        .addCode(
            """
            if (values == null || values.isEmpty()) {
              return null;
            }
            StringBuilder cookies = new StringBuilder();
            for (Object value : values) {
              cookies.append(cookies.length() == 0 ? "" : "; ").append(cookie(name, value));
            }
            return cookies.toString();
            """)
        .build();
  }
}
