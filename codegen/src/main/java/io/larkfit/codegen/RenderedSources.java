package io.larkfit.codegen;

import io.larkfit.codegen.emit.JavaSource;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** Hands rendered sources to the host under the name of a template that does not exist. */
final class RenderedSources implements TemplatingEngineAdapter {
  private static final String EXTENSION = "javapoet";

  private final Map<String, String> contents = new HashMap<>();
  private boolean used;

  /** Returns the template name that stands for the source. */
  String add(JavaSource source) {
    String template = source.path() + "." + EXTENSION;
    contents.put(template, source.content());
    return template;
  }

  int size() {
    return contents.size();
  }

  /** Whether the host has asked for any source: it does not in a dry run. */
  boolean used() {
    return used;
  }

  @Override
  public String getIdentifier() {
    return EXTENSION;
  }

  @Override
  public String[] getFileExtensions() {
    return new String[] {EXTENSION};
  }

  @Override
  public String compileTemplate(
      TemplatingExecutor executor, Map<String, Object> bundle, String template) {
    used = true;
    String content = contents.get(template);
    if (content == null) {
      throw new IllegalArgumentException(
          "The larkfit generator has no templates, so it cannot render "
              + template
              + "; remove the custom template file.");
    }
    return content;
  }
}
