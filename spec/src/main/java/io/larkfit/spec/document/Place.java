package io.larkfit.spec.document;

/** The kinds of OpenAPI object that rules look at. */
public enum Place {
  DOCUMENT("document"),
  INFO("info"),
  SERVER("server"),
  TAG("tag"),
  EXTERNAL_DOCS("externalDocs"),
  COMPONENTS("components"),
  PATH_ITEM("pathItem"),
  OPERATION("operation"),
  PARAMETER("parameter"),
  REQUEST_BODY("requestBody"),
  RESPONSE("response"),
  HEADER("header"),
  MEDIA_TYPE("mediaType"),
  ENCODING("encoding"),
  EXAMPLE("example"),
  SECURITY_SCHEME("securityScheme"),
  SCHEMA("schema"),
  /** A schema that stands under {@code properties}. */
  PROPERTY("property");

  private final String word;

  Place(String word) {
    this.word = word;
  }

  /** Its name in messages and in the vocabulary's {@code $defs}. */
  public String word() {
    return word;
  }

  public boolean isSchema() {
    return this == SCHEMA || this == PROPERTY;
  }
}
