package io.larkfit.codegen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openapitools.codegen.CodegenConstants;

/** What to do in the place of an option that is refused. */
final class Remedies {

  private static final Map<String, String> BY_OPTION = new LinkedHashMap<>();

  static {
    String selection =
        "remove it, because the sources need each other; list what you do not want in .openapi-generator-ignore";
    put(CodegenConstants.APIS, selection);
    put(CodegenConstants.MODELS, selection);
    put(CodegenConstants.SUPPORTING_FILES, selection);
    put(CodegenConstants.WEBHOOKS, "remove it, because only operations are generated");
    put(CodegenConstants.TEMPLATE_DIR, "remove it, because there are no templates");
    put("files", "remove it, because there are no templates");
    put("engine", "remove it, because there are no templates");
    put(CodegenConstants.LIBRARY, "remove it, because Retrofit with Moshi is the only one");
    put(CodegenConstants.SERIALIZATION_LIBRARY, "remove it, because Moshi is the only one");
    put("dateFormat", "remove it, or bind date-time to a class of your own with typeMappings");
    put("useRxJava2", "name the type that methods return as callType");
    put("useRxJava3", "name the type that methods return as callType");
    put(CodegenConstants.HIDE_GENERATION_TIMESTAMP, "remove it, because none is written");
    put(CodegenConstants.HTTP_USER_AGENT, "set the header in an OkHttp interceptor");
    String build = "remove it, because no build file is generated";
    put(CodegenConstants.GROUP_ID, build);
    put(CodegenConstants.ARTIFACT_ID, build);
    put(CodegenConstants.ARTIFACT_VERSION, build);
    put(CodegenConstants.GIT_HOST, build);
    put(CodegenConstants.GIT_USER_ID, build);
    put(CodegenConstants.GIT_REPO_ID, build);
    put(CodegenConstants.RELEASE_NOTE, build);
    put(CodegenConstants.PACKAGE_NAME, "use invokerPackage, apiPackage and modelPackage");
    String names = "use nameMappings for properties, schemaMappings for classes of your own";
    put("modelNameMappings", "rename the schema in the document");
    put("inlineSchemaNameMappings", "move the schema under components, where it has a name");
    put("enumNameMappings", "name the constants in the document with x-enum-varnames");
    put("operationIdNameMappings", "change the operationId");
    put("parameterNameMappings", "remove it; " + names);
    put("reservedWordsMappings", "remove it; " + names);
    put("forcedGenerateSchemas", "remove the schema from schemaMappings");
    put("instantiationTypes", "remove it, because lists and maps are immutable copies");
    put("languageSpecificPrimitives", "use typeMappings");
    put("serverVariableOverrides", "give the variables to the method of Servers");
    put("injectModelVendorExtensions", "write the extensions into the document");
    put("openapiNormalizer", "remove it, because the document is read as it is written");
    put("inlineSchemaOptions", "remove it, because the document is read as it is written");
    put("strictSpec", "remove it, because the document is read as it is written");
    put(
        CodegenConstants.GENERATE_ALIAS_AS_MODEL,
        "remove it, because an alias is the type that it stands for");
    put("skipOverwrite", "list the files that you keep in .openapi-generator-ignore");
    put(CodegenConstants.ENABLE_POST_PROCESS_FILE, "format the sources in your build");
  }

  private Remedies() {}

  private static void put(String option, String remedy) {
    BY_OPTION.put(option, remedy);
  }

  static String of(String option) {
    return BY_OPTION.getOrDefault(option, "remove it");
  }
}
