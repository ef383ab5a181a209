package io.larkfit.codegen;

import io.larkfit.codegen.emit.Emitters;
import io.larkfit.codegen.emit.JavaSource;
import io.larkfit.codegen.parse.SpecParser;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.templating.MustacheEngineAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code larkfit} generator of OpenAPI Generator.
 *
 * <p>The host parses the document and writes the files; everything between is ours: the untouched
 * {@link OpenAPI} becomes an {@link io.larkfit.codegen.ir.ApiSpec}, that becomes Java sources, and
 * each source is handed back as a supporting file. The host's own models and templates see an empty
 * document, so that none of its rules decide what exists.
 */
public final class LarkfitCodegen extends DefaultCodegen {
  private static final Logger LOGGER = LoggerFactory.getLogger(LarkfitCodegen.class);

  private final RenderedSources sources = new RenderedSources();
  private @Nullable HostOptions hostOptions;
  private boolean foreignEngine;
  private @Nullable StaleSources staleSources;

  /** Called by the host's service loader. */
  public LarkfitCodegen() {
    outputFolder = "generated-code/larkfit";
    embeddedTemplateDir = templateDir = "larkfit";
    HostOptions.declare(this);
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "larkfit";
  }

  @Override
  public String getHelp() {
    return "Generates Retrofit interfaces, immutable models and reflection-free Moshi adapters in"
        + " plain Java.";
  }

  @Override
  public TemplatingEngineAdapter getTemplatingEngine() {
    return sources;
  }

  @Override
  public void setTemplatingEngine(TemplatingEngineAdapter engine) {
    // The host names its own if nobody names another.
    foreignEngine = !(engine instanceof MustacheEngineAdapter);
  }

  boolean hasForeignEngine() {
    return foreignEngine;
  }

  /** Is refused together with whatever else is, not at once. */
  @Override
  public void setLibrary(String library) {
    this.library = library;
  }

  /** The host's normaliser and resolver flatten compositions and lose positions. */
  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /** An unchanged file keeps its time stamp, so that javac has nothing to do. */
  @Override
  public boolean isEnableMinimalUpdate() {
    return true;
  }

  /** The host escapes for its templates; ours escape where they emit. */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public String escapeQuotationMark(String input) {
    return input;
  }

  @Override
  public void processOpts() {
    UnsupportedOptions.refuse(this);
    hostOptions = HostOptions.read(this);
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    HostOptions host = Objects.requireNonNull(hostOptions, "processOpts comes first");
    SpecParser parser = new SpecParser(openApi, host.options());
    // All sources are rendered before the first is written: an error leaves the old output alone.
    List<JavaSource> rendered = Emitters.emit(parser.parse(), host.options()).toList();
    parser.notices().forEach(LOGGER::warn);
    for (JavaSource source : rendered) {
      supportingFiles.add(
          new SupportingFile(sources.add(source), host.sourceFolder(), source.path()));
    }
    staleSources = StaleSources.before(this, host.sourceFolder(), rendered);
    openApi.setPaths(new Paths());
    openApi.setWebhooks(null);
    openApi.setComponents(new Components());
  }

  /** The host's last word before it writes; by now it has added templates of the user's. */
  @Override
  public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
    boolean templates =
        Stream.of(
                apiTemplateFiles(),
                modelTemplateFiles(),
                apiDocTemplateFiles(),
                modelDocTemplateFiles(),
                apiTestTemplateFiles(),
                modelTestTemplateFiles())
            .anyMatch(files -> !files.isEmpty());
    if (templates || supportingFiles.size() != sources.size()) {
      throw new OptionException(UnsupportedOptions.refusal("files"));
    }
    return bundle;
  }

  /**
   * Removes what earlier runs wrote and this one did not; also keeps the host's advertisement out.
   */
  @Override
  public void postProcess() {
    if (staleSources != null && sources.used()) {
      staleSources.delete();
    }
  }
}
