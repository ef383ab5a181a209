package io.larkfit.codegen.corpus;

import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.parse.document.SpecException;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;

/**
 * One generator on one document, in memory, the host's own check of the document left out.
 *
 * @param document as parsed, before the generator changed it; null if it could not be read
 * @param config the generator, after its work
 * @param files none if it failed
 * @param nanos processor time, of reading the document too
 * @param failure what stopped it, or null
 */
record Attempt(
    @Nullable OpenAPI document,
    @Nullable CodegenConfig config,
    List<JavaSource> files,
    long nanos,
    @Nullable Throwable failure) {

  /** Whatever happens is part of the result. */
  @SuppressWarnings("deprecation") // As the host's own plugins do it.
  static Attempt of(Contender contender, Path spec, Path scratch) {
    long start = Cpu.nanos();
    OpenAPI document = null;
    CodegenConfig config = null;
    InMemoryGenerator generator = new InMemoryGenerator();
    try {
      ClientOptInput input =
          contender
              .configurator()
              .setInputSpec(spec.toString())
              .setOutputDir(scratch.toString())
              .setValidateSpec(false)
              .toClientOptInput();
      document = shallowCopy(input.getOpenAPI());
      config = input.getConfig();
      generator.opts(input).generate();
      return new Attempt(document, config, generator.files(), Cpu.nanos() - start, null);
    } catch (Exception | StackOverflowError e) {
      return new Attempt(document, config, List.of(), Cpu.nanos() - start, e);
    }
  }

  boolean refused() {
    return failure instanceof SpecException;
  }

  int lines() {
    return files.stream().mapToInt(file -> (int) file.content().lines().count()).sum();
  }

  /** Our generator empties the object that the host holds, once it is done. */
  private static OpenAPI shallowCopy(OpenAPI parsed) {
    OpenAPI copy = new OpenAPI(parsed.getSpecVersion());
    copy.setOpenapi(parsed.getOpenapi());
    copy.setInfo(parsed.getInfo());
    copy.setServers(parsed.getServers());
    copy.setSecurity(parsed.getSecurity());
    copy.setTags(parsed.getTags());
    copy.setPaths(parsed.getPaths());
    copy.setWebhooks(parsed.getWebhooks());
    copy.setComponents(parsed.getComponents());
    copy.setExtensions(parsed.getExtensions());
    copy.setExternalDocs(parsed.getExternalDocs());
    copy.setJsonSchemaDialect(parsed.getJsonSchemaDialect());
    return copy;
  }
}
