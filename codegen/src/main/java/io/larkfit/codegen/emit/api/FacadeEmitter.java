package io.larkfit.codegen.emit.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.Options;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.emit.Javadocs;
import io.larkfit.codegen.emit.SourceFiles;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Api;
import io.larkfit.codegen.ir.ApiSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class through which callers reach every interface: {@code apis.pets()} or, where the document
 * groups them, {@code apis.helpdesk().agentSchedules()}. Nothing in it is final, so that tests can
 * replace it.
 */
final class FacadeEmitter implements Emitter {

  private final ApiSpec spec;
  private final Options options;
  private final TypeNames names;

  FacadeEmitter(ApiSpec spec, Options options, TypeNames names) {
    this.spec = spec;
    this.options = options;
    this.names = names;
  }

  @Override
  public Stream<JavaSource> emit() {
    if (spec.apis().isEmpty()) {
      return Stream.empty();
    }
    ClassName name = names.invoker(options.facadeName());
    List<Api> direct = spec.apis().stream().filter(api -> api.group() == null).toList();
    Map<String, List<Api>> groups = new LinkedHashMap<>();
    spec.apis().stream()
        .filter(api -> api.group() != null)
        .forEach(api -> groups.computeIfAbsent(api.group(), key -> new ArrayList<>()).add(api));

    TypeSpec.Builder type = holder(name, direct).addModifiers(PUBLIC).addJavadoc(classText());
    MethodSpec.Builder constructor =
        constructor(direct)
            .addModifiers(PUBLIC)
            .addJavadoc(
                Javadocs.builder()
                    .text(
                        "Creates the services once; every call goes through the Retrofit instance.")
                    .param("retrofit", retrofitText())
                    .build());
    List<MethodSpec> accessors = new ArrayList<>(accessors(direct));
    for (Map.Entry<String, List<Api>> group : groups.entrySet()) {
      String accessor = group.getKey();
      ClassName groupName = groupName(name, accessor);
      type.addType(group(groupName, accessor, group.getValue()));
      type.addField(groupName, accessor, PRIVATE, FINAL);
      constructor.addStatement("this.$N =$Wnew $T(retrofit)", accessor, groupName);
      accessors.add(
          MethodSpec.methodBuilder(accessor)
              .addModifiers(PUBLIC)
              .returns(groupName)
              .addJavadoc(groupText(accessor, "the group"))
              .addStatement("return $N", accessor)
              .build());
    }
    type.addMethod(constructor.build());
    if (!options.unwraps()) {
      type.addMethod(create(name));
    }
    type.addMethods(accessors);
    return Stream.of(new SourceFiles(spec).of(name.packageName(), type.build()));
  }

  private CodeBlock classText() {
    return Javadocs.builder()
        .text("The operations of " + Markdown.escape(spec.title()) + ".")
        .text("Instances are immutable and may be shared between threads.")
        .build();
  }

  private String retrofitText() {
    String converter = "with a `JsonConverterFactory` of this library";
    return options.unwraps()
        ? converter + ", and a call adapter for `" + options.callType().simpleName() + "`"
        : converter;
  }

  private TypeSpec group(ClassName name, String accessor, List<Api> apis) {
    return holder(name, apis)
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc(groupText(accessor, null))
        .addMethod(
            constructor(apis)
                .addModifiers(PUBLIC)
                .addJavadoc(
                    Javadocs.builder()
                        .text("Creates the services once.")
                        .param("retrofit", retrofitText())
                        .build())
                .build())
        .addMethods(accessors(apis))
        .build();
  }

  private static CodeBlock groupText(String accessor, @Nullable String returns) {
    Javadocs.Builder text = Javadocs.builder().text("The `" + accessor + "` operations.");
    return (returns == null ? text : text.returns(returns)).build();
  }

  private static TypeSpec.Builder holder(ClassName name, List<Api> apis) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name);
    apis.forEach(api -> type.addField(TypeNames.of(api.name()), api.accessor(), PRIVATE, FINAL));
    return type;
  }

  private static MethodSpec.Builder constructor(List<Api> apis) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(Retrofits.RETROFIT, "retrofit");
    for (Api api : apis) {
      constructor.addStatement(
          "this.$N =$Wretrofit.create($T.class)", api.accessor(), TypeNames.of(api.name()));
    }
    return constructor;
  }

  private static List<MethodSpec> accessors(List<Api> apis) {
    return apis.stream().map(FacadeEmitter::accessor).toList();
  }

  private static MethodSpec accessor(Api api) {
    String fallback = "The operations of `" + api.tag() + "`.";
    return MethodSpec.methodBuilder(api.accessor())
        .addModifiers(PUBLIC)
        .returns(TypeNames.of(api.name()))
        .addJavadoc(
            Javadocs.builder()
                .text(api.doc().text().isBlank() ? fallback : Javadocs.sentence(api.doc().text()))
                .returns("the service")
                .build())
        .addStatement("return $N", api.accessor())
        .build();
  }

  private MethodSpec create(ClassName name) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(PUBLIC, STATIC)
        .addParameter(String.class, "baseUrl")
        .addParameter(Retrofits.OK_HTTP_CLIENT, "client")
        .returns(name)
        .addJavadoc(
            Javadocs.builder()
                .text("Builds the Retrofit instance, too.")
                .param(
                    "baseUrl", "where the operations are served, such as `https://example.org/api`")
                .param("client", "sends the requests; its interceptors add the credentials")
                .returns("the operations")
                .build())
        .addCode(
            """
            $1T retrofit =
                new $1T.Builder()
                    .baseUrl(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/")
                    .client(client)
                    .addConverterFactory($2T.create())
                    .build();
            return new $3T(retrofit);
            """,
            Retrofits.RETROFIT,
            names.json("JsonConverterFactory"),
            name)
        .build();
  }

  /** A nested class must not be called like the one around it. */
  private static ClassName groupName(ClassName facade, String accessor) {
    String name = Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
    return facade.nestedClass(name.equals(facade.simpleName()) ? name + "Group" : name);
  }
}
