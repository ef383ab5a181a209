package io.larkfit.codegen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.config.GlobalSettings;

/** Settings of the host that this generator does not honour: refused, because ignoring misleads. */
final class UnsupportedOptions {
  private static final List<String> PROPERTIES =
      List.of(
          CodegenConstants.TEMPLATE_DIR,
          CodegenConstants.LIBRARY,
          CodegenConstants.MODEL_NAME_PREFIX,
          CodegenConstants.MODEL_NAME_SUFFIX,
          CodegenConstants.API_NAME_PREFIX,
          CodegenConstants.API_NAME_SUFFIX,
          CodegenConstants.REMOVE_OPERATION_ID_PREFIX);
  private static final List<String> GLOBAL_PROPERTIES =
      List.of(CodegenConstants.APIS, CodegenConstants.MODELS, CodegenConstants.SUPPORTING_FILES);

  private UnsupportedOptions() {}

  static void refuse(DefaultCodegen host) {
    for (String property : PROPERTIES) {
      if (host.additionalProperties().containsKey(property)) {
        throw refusal(property, "remove it");
      }
    }
    for (String property : GLOBAL_PROPERTIES) {
      // The Maven plugin sets each to the empty text, which selects everything.
      if (!GlobalSettings.getProperty(property, "").isEmpty()) {
        throw refusal(property, "remove it, or list unwanted files in .openapi-generator-ignore");
      }
    }
    mappings(host)
        .forEach(
            (name, mapping) -> {
              if (!mapping.isEmpty()) {
                throw refusal(name, "use schemaMappings to bind a schema to a class of your own");
              }
            });
  }

  private static Map<String, Map<String, ?>> mappings(DefaultCodegen host) {
    Map<String, Map<String, ?>> mappings = new LinkedHashMap<>();
    mappings.put("typeMappings", host.typeMapping());
    mappings.put("importMappings", host.importMapping());
    mappings.put("instantiationTypes", host.instantiationTypes());
    mappings.put("nameMappings", host.nameMapping());
    mappings.put("parameterNameMappings", host.parameterNameMapping());
    mappings.put("modelNameMappings", host.modelNameMapping());
    mappings.put("enumNameMappings", host.enumNameMapping());
    mappings.put("operationIdNameMappings", host.operationIdNameMapping());
    mappings.put("inlineSchemaNameMappings", host.inlineSchemaNameMapping());
    mappings.put("inlineSchemaOptions", host.inlineSchemaOption());
    mappings.put("openapiNormalizer", host.openapiNormalizer());
    mappings.put("reservedWordsMappings", host.reservedWordsMappings());
    return mappings;
  }

  private static IllegalArgumentException refusal(String option, String remedy) {
    return new IllegalArgumentException(
        "The larkfit generator does not support the option " + option + ": " + remedy + ".");
  }
}
