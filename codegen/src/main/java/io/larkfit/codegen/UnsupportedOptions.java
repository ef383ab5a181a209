package io.larkfit.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.utils.ModelUtils;

/**
 * Settings of the host that this generator does not honour: refused, all at once, because ignoring
 * them misleads.
 */
final class UnsupportedOptions {

  /** What the host itself puts among the properties; that it selects all is checked below. */
  private static final Set<String> OF_THE_HOST =
      Set.of(
          CodegenConstants.GENERATE_APIS,
          CodegenConstants.GENERATE_MODELS,
          CodegenConstants.GENERATE_WEBHOOKS,
          CodegenConstants.GENERATE_API_DOCS,
          CodegenConstants.GENERATE_MODEL_DOCS,
          CodegenConstants.GENERATE_API_TESTS,
          CodegenConstants.GENERATE_MODEL_TESTS,
          CodegenConstants.GENERATE_RECURSIVE_DEPENDENT_MODELS,
          CodegenConstants.EXCLUDE_TESTS);

  /** What the host sets if nobody does. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          CodegenConstants.GIT_HOST, "github.com",
          CodegenConstants.GIT_USER_ID, "GIT_USER_ID",
          CodegenConstants.GIT_REPO_ID, "GIT_REPO_ID",
          CodegenConstants.RELEASE_NOTE, "Minor update");

  private static final List<String> SELECTIONS =
      List.of(CodegenConstants.APIS, CodegenConstants.MODELS, CodegenConstants.SUPPORTING_FILES);

  private final LarkfitCodegen host;
  private final List<String> refusals = new ArrayList<>();

  private UnsupportedOptions(LarkfitCodegen host) {
    this.host = host;
  }

  /**
   * Looks at everything that the host hands over.
   *
   * @throws OptionException naming each setting that has no effect here, and what to do instead
   */
  static void refuse(LarkfitCodegen host) {
    UnsupportedOptions options = new UnsupportedOptions(host);
    options.properties();
    options.selections();
    options.collections();
    options.switches();
    if (!options.refusals.isEmpty()) {
      throw new OptionException(
          String.join("\n", options.refusals)
              + "\nIts own options are "
              + String.join(", ", OptionList.names())
              + ".");
    }
  }

  private void properties() {
    Set<String> honoured = OptionList.names();
    host.additionalProperties()
        .forEach(
            (name, value) -> {
              boolean isDefault = String.valueOf(value).equals(DEFAULTS.get(name));
              if (!honoured.contains(name) && !OF_THE_HOST.contains(name) && !isDefault) {
                refuse(name);
              }
            });
  }

  /** All that is generated is supporting files to the host, and belongs together. */
  private void selections() {
    List<String> chosen =
        SELECTIONS.stream().filter(name -> GlobalSettings.getProperty(name) != null).toList();
    List<String> filtered =
        chosen.stream().filter(name -> !GlobalSettings.getProperty(name).isEmpty()).toList();
    filtered.forEach(this::refuse);
    // The Maven plugin names all three to select everything, the command line none.
    if (filtered.isEmpty() && !chosen.isEmpty() && chosen.size() < SELECTIONS.size()) {
      SELECTIONS.stream().filter(name -> !chosen.contains(name)).forEach(this::refuseWithout);
    }
    if (GlobalSettings.getProperty(CodegenConstants.WEBHOOKS) != null) {
      refuse(CodegenConstants.WEBHOOKS);
    }
  }

  private void collections() {
    Map<String, Collection<?>> given = new LinkedHashMap<>();
    given.put("instantiationTypes", host.instantiationTypes().keySet());
    given.put("parameterNameMappings", host.parameterNameMapping().keySet());
    given.put("modelNameMappings", host.modelNameMapping().keySet());
    given.put("enumNameMappings", host.enumNameMapping().keySet());
    given.put("operationIdNameMappings", host.operationIdNameMapping().keySet());
    given.put("inlineSchemaNameMappings", host.inlineSchemaNameMapping().keySet());
    given.put("inlineSchemaOptions", host.inlineSchemaOption().keySet());
    given.put("openapiNormalizer", host.openapiNormalizer().keySet());
    given.put("reservedWordsMappings", host.reservedWordsMappings().keySet());
    given.put("forcedGenerateSchemas", host.forcedGenerateSchemas());
    given.put("languageSpecificPrimitives", host.languageSpecificPrimitives());
    given.put("injectModelVendorExtensions", host.injectModelVendorExtensions().keySet());
    given.put("serverVariableOverrides", host.serverVariableOverrides().keySet());
    given.forEach(
        (name, values) -> {
          if (!values.isEmpty()) {
            refuse(name);
          }
        });
  }

  private void switches() {
    refuseIf(host.isSkipOverwrite(), "skipOverwrite");
    refuseIf(host.isRemoveOperationIdPrefix(), CodegenConstants.REMOVE_OPERATION_ID_PREFIX);
    refuseIf(host.isEnablePostProcessFile(), CodegenConstants.ENABLE_POST_PROCESS_FILE);
    refuseIf(ModelUtils.isGenerateAliasAsModel(), CodegenConstants.GENERATE_ALIAS_AS_MODEL);
    refuseIf(!host.isStrictSpecBehavior(), "strictSpec");
    // An engine can be chosen among those of the host, a library among those that are declared.
    refuseIf(host.hasForeignEngine(), "engine");
    refuseIf(
        host.getLibrary() != null && !host.additionalProperties().containsKey("library"),
        "library");
  }

  private void refuseIf(boolean given, String name) {
    if (given) {
      refuse(name);
    }
  }

  private void refuse(String name) {
    refusals.add(refusal(name));
  }

  private void refuseWithout(String name) {
    refusals.add(
        "The larkfit generator cannot leave out the %s: %s.".formatted(name, Remedies.of(name)));
  }

  static String refusal(String name) {
    return "The larkfit generator does not support the option %s: %s."
        .formatted(name, Remedies.of(name));
  }
}
