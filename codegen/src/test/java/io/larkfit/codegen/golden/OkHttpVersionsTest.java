package io.larkfit.codegen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One module, as it is generated, compiles without a warning and runs on the module path of people
 * with the oldest OkHttp, the one that the README names, and the newest: two automatic modules, of
 * which nothing resolves Kotlin, and a real one.
 */
class OkHttpVersionsTest {
  private static final String MODULE = "com.example.weather";
  private static final Path SPEC = Path.of("src/it/weather/src/main/openapi/weather.yaml");

  @TempDir static Path sources;

  @TempDir Path classes;

  @BeforeAll
  static void generate() throws IOException {
    Properties options = new Properties();
    options.setProperty("invokerPackage", "com.example.weather");
    options.setProperty("modelPackage", "com.example.weather.model");
    options.setProperty("facadeName", "Weather");
    options.setProperty("moduleName", MODULE);
    Generation.run(SPEC, sources, options);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.9.3", "4.12.0"})
  void moduleRunsOnOkHttp4(String version) throws Exception {
    List<Path> jars = jars("retrofit-", "moshi-", "jspecify-", "kotlin-stdlib-2");
    try (Stream<Path> others = Files.list(Path.of("target/okhttp", version))) {
      others.forEach(jars::add);
    }
    assertCallIsAnswered(jars);
  }

  @Test
  void moduleRunsOnOkHttp5() throws Exception {
    assertCallIsAnswered(
        jars("retrofit-", "moshi-", "jspecify-", "kotlin-stdlib-2", "okhttp-jvm-", "okio-jvm-"));
  }

  private void assertCallIsAnswered(List<Path> jars) throws Exception {
    compile(jars);
    jars.add(classes);
    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(jars.toArray(Path[]::new)), ModuleFinder.of(), Set.of(MODULE));
    ClassLoader loader =
        ModuleLayer.defineModulesWithOneLoader(
                modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
            .layer()
            .findLoader(MODULE);
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(new MockResponse.Builder().body("[{\"id\":7,\"name\":\"Hill\"}]").build());
      assertEquals("[Station{id=7, name=Hill}]", call(loader, server.url("/").toString()));
    }
  }

  /** {@code Weather.create(baseUrl, new OkHttpClient()).stations().listStations().execute()}. */
  private static String call(ClassLoader loader, String baseUrl) throws Exception {
    Class<?> client = loader.loadClass("okhttp3.OkHttpClient");
    Class<?> facade = loader.loadClass("com.example.weather.Weather");
    Object weather =
        facade
            .getMethod("create", String.class, client)
            .invoke(null, baseUrl, client.getConstructor().newInstance());
    Object stations = facade.getMethod("stations").invoke(weather);
    Object call =
        loader
            .loadClass("com.example.weather.StationsApi")
            .getMethod("listStations")
            .invoke(stations);
    Object response = loader.loadClass("retrofit2.Call").getMethod("execute").invoke(call);
    return String.valueOf(response.getClass().getMethod("body").invoke(response));
  }

  private void compile(List<Path> jars) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      files.setLocationFromPaths(StandardLocation.MODULE_PATH, jars);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> options =
          List.of(
              "--release",
              "9",
              "-proc:none",
              "-Werror",
              "-Xlint:all,-options,-requires-automatic,-requires-transitive-automatic");
      List<Path> java = found.filter(file -> file.toString().endsWith(".java")).toList();
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
              .call();
      assertTrue(compiled, messages::toString);
    }
  }

  /** Of the tests' own class path. */
  private static List<Path> jars(String... prefixes) {
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (Stream.of(prefixes).anyMatch(jar.getFileName().toString()::startsWith)) {
        jars.add(jar);
      }
    }
    return jars;
  }
}
