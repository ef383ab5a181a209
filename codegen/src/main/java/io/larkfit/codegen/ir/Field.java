package io.larkfit.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param wireName its name in JSON
 * @param javaName its accessor, its builder method and its private field
 * @param presenceName {@code hasX}, the method that tells absent from empty or null
 * @param rawName the accessor and builder method of the wire value; null unless the type is, or
 *     holds, an enum
 * @param required never set for readOnly or writeOnly properties: a model serves both directions
 * @param secret masked in {@code toString}: its format is {@code password}
 * @param defaultValue what an absent property means to the reader
 * @param constant the only value that the schema allows, preset in the builder
 * @param example as compact JSON, or null
 * @param scopes permissions without which the platform leaves the property out
 */
public record Field(
    String wireName,
    String javaName,
    String presenceName,
    @Nullable String rawName,
    Value value,
    boolean required,
    boolean readOnly,
    boolean writeOnly,
    boolean secret,
    @Nullable Literal defaultValue,
    @Nullable Literal constant,
    @Nullable String example,
    List<String> scopes,
    Doc doc) {

  /** A field of which nothing is known but its type and its names. */
  public static Field of(
      String wireName,
      String javaName,
      String presenceName,
      @Nullable String rawName,
      Value value,
      boolean required,
      Doc doc) {
    return new Field(
        wireName,
        javaName,
        presenceName,
        rawName,
        value,
        required,
        false,
        false,
        false,
        null,
        null,
        null,
        List.of(),
        doc);
  }
}
