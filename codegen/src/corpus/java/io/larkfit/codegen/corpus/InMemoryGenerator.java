package io.larkfit.codegen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.larkfit.codegen.emit.JavaSource;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.Generator;
import org.openapitools.codegen.TemplateManager;
import org.openapitools.codegen.api.TemplatePathLocator;
import org.openapitools.codegen.templating.CommonTemplateContentLocator;
import org.openapitools.codegen.templating.GeneratorTemplateContentLocator;
import org.openapitools.codegen.templating.MustacheEngineAdapter;
import org.openapitools.codegen.templating.TemplateManagerOptions;

/** The host, writing main Java sources to memory and nothing else: no disk in what is measured. */
final class InMemoryGenerator extends DefaultGenerator {
  private final List<JavaSource> files = new ArrayList<>();

  @Override
  @SuppressWarnings("deprecation") // As the class above does it.
  public Generator opts(ClientOptInput input) {
    super.opts(input);
    CodegenConfig config = input.getConfig();
    if (config.getTemplatingEngine() instanceof MustacheEngineAdapter mustache) {
      mustache.setCompiler(config.processCompiler(mustache.getCompiler()));
    }
    templateProcessor = new InMemoryFiles(config);
    setGenerateMetadata(false);
    setGeneratorPropertyDefault(CodegenConstants.MODEL_TESTS, "false");
    setGeneratorPropertyDefault(CodegenConstants.MODEL_DOCS, "false");
    setGeneratorPropertyDefault(CodegenConstants.API_TESTS, "false");
    setGeneratorPropertyDefault(CodegenConstants.API_DOCS, "false");
    return this;
  }

  /** What was written so far. */
  List<JavaSource> files() {
    return files;
  }

  private final class InMemoryFiles extends TemplateManager {
    private final String root;

    InMemoryFiles(CodegenConfig config) {
      super(
          new TemplateManagerOptions(false, false),
          config.getTemplatingEngine(),
          new TemplatePathLocator[] {
            new GeneratorTemplateContentLocator(config), new CommonTemplateContentLocator()
          });
      root = new File(config.getOutputDir(), "src/main/java").getAbsolutePath() + File.separator;
    }

    @Override
    public File writeToFile(String filename, byte[] contents) {
      File file = new File(filename).getAbsoluteFile();
      String path = file.toPath().normalize().toString();
      if (path.endsWith(".java") && path.startsWith(root)) {
        files.add(
            new JavaSource(
                path.substring(root.length()).replace(File.separatorChar, '/'),
                new String(contents, UTF_8)));
      }
      return file;
    }
  }
}
