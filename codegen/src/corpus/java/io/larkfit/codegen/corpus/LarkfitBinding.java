package io.larkfit.codegen.corpus;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.larkfit.codegen.ir.ApiSpec;
import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeDecl;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Our models: found by their position in the document, read by their own adapters. */
final class LarkfitBinding implements Binding {
  private static final String JSON = "org.openapitools.client.json.Json";

  private final Map<String, TypeDecl> declarations;
  private final LoadedClasses classes;

  LarkfitBinding(ApiSpec spec, LoadedClasses classes) {
    this.declarations =
        spec.types().stream()
            .collect(Collectors.toMap(TypeDecl::pointer, Function.identity(), (a, b) -> a));
    this.classes = classes;
  }

  @Override
  public @Nullable Class<?> model(String component) {
    TypeDecl declaration = declaration(component);
    return declaration == null ? null : classes.find(declaration.name().toString());
  }

  private @Nullable TypeDecl declaration(String component) {
    return declarations.get(
        "#/components/schemas/" + component.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public @Nullable Type member(Class<?> model, String component, String property) {
    if (!(declaration(component) instanceof Model declared)) {
      return null;
    }
    for (Field field : declared.fields()) {
      if (field.wireName().equals(property)) {
        try {
          return model.getMethod(field.javaName()).getGenericReturnType();
        } catch (NoSuchMethodException | LinkageError e) {
          return null;
        }
      }
    }
    return null;
  }

  @Override
  public String recode(Class<?> model, String json) throws ReflectiveOperationException {
    return recode(moshi().adapter(model), json);
  }

  /** As users get it; a document without operations that need JSON has no such class. */
  private Moshi moshi() throws ReflectiveOperationException {
    Class<?> json = classes.find(JSON);
    return json == null
        ? new Moshi.Builder().build()
        : (Moshi) json.getMethod("moshi").invoke(null);
  }

  private static <T> String recode(JsonAdapter<T> adapter, String json)
      throws InvocationTargetException {
    try {
      return adapter.toJson(adapter.fromJson(json));
    } catch (IOException | RuntimeException e) {
      throw new InvocationTargetException(e);
    }
  }
}
