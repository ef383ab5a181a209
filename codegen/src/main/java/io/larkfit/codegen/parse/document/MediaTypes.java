package io.larkfit.codegen.parse.document;

import io.larkfit.codegen.parse.shape.Kind;
import java.util.Locale;
import java.util.Set;

/** Sorts media types by how their bodies are handled. */
public final class MediaTypes {

  /** In order of preference. */
  public enum Kind {
    JSON,
    FORM,
    MULTIPART,
    TEXT,
    BINARY,
    /** {@code *}{@code /*}: whatever the schema suggests. */
    ANY,
    XML
  }

  /** Text that is read as it arrives, and so is handed out as a stream. */
  private static final Set<String> STREAMS =
      Set.of("text/event-stream", "application/x-ndjson", "application/jsonl");

  private MediaTypes() {}

  public static Kind kind(String mediaType) {
    String type = essence(mediaType);
    if (type.equals("application/json") || type.equals("text/json") || type.endsWith("+json")) {
      return Kind.JSON;
    }
    if (type.equals("application/x-www-form-urlencoded")) {
      return Kind.FORM;
    }
    if (type.equals("multipart/form-data")) {
      return Kind.MULTIPART;
    }
    if (type.equals("*/*") || type.equals("application/*")) {
      return Kind.ANY;
    }
    if (type.endsWith("/xml") || (type.endsWith("+xml") && !type.startsWith("image/"))) {
      return Kind.XML;
    }
    return type.startsWith("text/") && !STREAMS.contains(type) ? Kind.TEXT : Kind.BINARY;
  }

  public static boolean isBinary(String mediaType) {
    return kind(mediaType) == Kind.BINARY;
  }

  /** What a body of the type is called in the name of a method: {@code form}, {@code csv}. */
  public static String word(String mediaType) {
    return switch (kind(mediaType)) {
      case FORM -> "form";
      case MULTIPART -> "multipart";
      case ANY -> "bytes";
      default -> {
        String subtype = essence(mediaType).replaceFirst(".*/", "").replaceFirst("^x-|^vnd\\.", "");
        yield switch (subtype) {
          case "plain" -> "text";
          case "octet-stream" -> "bytes";
          case "*" -> essence(mediaType).replaceFirst("/.*", "");
          default -> subtype;
        };
      }
    };
  }

  private static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String essence = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return essence.trim().toLowerCase(Locale.ROOT);
  }
}
