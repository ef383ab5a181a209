package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import io.larkfit.codegen.fidelity.Signature.Slot;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Makes arguments for a method of random valid instances. */
final class Arguments {
  private final Documents documents;
  private final Instances instances;
  private final Codec codec;

  Arguments(Documents documents, Instances instances, Codec codec) {
    this.documents = documents;
    this.instances = instances;
    this.codec = codec;
  }

  /**
   * @param values in the method's order
   * @param json what they were made of, where that is JSON
   */
  record Made(List<@Nullable Object> values, Map<Slot, JsonNode> json) {}

  /**
   * @throws DeadEnd if there is no valid value for one of them
   */
  Made make(Endpoint endpoint, Fill fill, int number) throws Exception {
    List<@Nullable Object> values = new ArrayList<>();
    Map<Slot, JsonNode> json = new LinkedHashMap<>();
    for (Slot slot : endpoint.signature().slots()) {
      boolean body = slot.source() instanceof RequestBody;
      boolean left = fill == Fill.SMALLEST && !slot.required() && !body;
      values.add(left ? null : value(endpoint, slot, fill, number, json));
    }
    return new Made(values, json);
  }

  private @Nullable Object value(
      Endpoint endpoint, Slot slot, Fill fill, int number, Map<Slot, JsonNode> json)
      throws Exception {
    if (slot.source() instanceof Parameter) {
      Place schema = schema(endpoint, slot);
      return sampled(slot, schema, fill, number, isPlain(slot, schema), json);
    }
    Place content = content(endpoint);
    Place schema = content == null ? null : content.child("schema");
    if (slot.source() instanceof RequestBody body) {
      return switch (body.kind()) {
        case JSON -> sampled(slot, schema, fill, number, false, json);
        case TEXT ->
            slot.type() == String.class
                ? text(schema, fill, number)
                : sampled(slot, schema, fill, number, false, json);
        default -> okhttp3.RequestBody.create(bytes(number), mediaType(body.contentType()));
      };
    }
    if (slot.source() instanceof Signature.Further) {
      return Codec.raw(slot.type()) == Map.class
          ? Map.of()
          : sampled(slot, schema, fill, number, true, json);
    }
    return part(slot, schema, fill, number, json);
  }

  private @Nullable Object part(
      Slot slot, @Nullable Place body, Fill fill, int number, Map<Slot, JsonNode> json)
      throws Exception {
    RequestBody.Part part = (RequestBody.Part) slot.source();
    Class<?> raw = Codec.raw(slot.type());
    boolean many = raw == List.class && Codec.last(slot.type()) == MultipartBody.Part.class;
    if (raw == MultipartBody.Part.class || many) {
      String type = part.contentType().isEmpty() ? "application/octet-stream" : part.contentType();
      Object file =
          MultipartBody.Part.createFormData(
              part.wireName(),
              "file.bin",
              okhttp3.RequestBody.create(bytes(number), mediaType(type)));
      return many ? List.of(file) : file;
    }
    if (raw == okhttp3.RequestBody.class) {
      return okhttp3.RequestBody.create(bytes(number), mediaType(part.contentType()));
    }
    List<Place> places =
        body == null
            ? List.of()
            : SchemaView.of(documents, body).properties.getOrDefault(part.wireName(), List.of());
    Place schema = places.isEmpty() ? null : places.get(0);
    return sampled(slot, schema, fill, number, true, json);
  }

  /** The schema of a parameter, as the document has it. */
  static @Nullable Place schema(Endpoint endpoint, Slot slot) {
    Parameter parameter = (Parameter) slot.source();
    return endpoint.raw().parameters().stream()
        .filter(place -> parameter.wireName().equals(place.text("name")))
        .filter(place -> parameter.in().name().equalsIgnoreCase(place.text("in")))
        .map(RawOperation::schemaOf)
        .findFirst()
        .orElse(null);
  }

  static @Nullable Place content(Endpoint endpoint) {
    RequestBody body = endpoint.operation().body();
    List<Place> contents = RawOperation.contents(endpoint.raw().body());
    return contents.stream()
        .filter(content -> body != null && content.name().equals(body.contentType()))
        .findFirst()
        .orElse(contents.isEmpty() ? null : contents.get(0));
  }

  /** Headers and cookies take ASCII only; lists in one text, nothing that could delimit. */
  private boolean isPlain(Slot slot, @Nullable Place schema) {
    Parameter parameter = (Parameter) slot.source();
    return parameter.in() == Parameter.In.HEADER
        || parameter.in() == Parameter.In.COOKIE
        || schema == null
        || !SchemaView.of(documents, schema).types.equals(java.util.Set.of("string"));
  }

  private @Nullable Object sampled(
      Slot slot,
      @Nullable Place schema,
      Fill fill,
      int number,
      boolean plain,
      Map<Slot, JsonNode> json)
      throws Exception {
    JsonNode value = schema == null ? Trees.json("\"any\"") : null;
    for (int i = 0; value == null && schema != null && i < Limits.ATTEMPTS; i++) {
      JsonNode tried = instances.valid(schema, i == 0 ? fill : Fill.RANDOM, number + i, plain);
      if (tried == null) {
        throw new DeadEnd("no valid value for " + slot.name());
      }
      // Retrofit and Larkfit refuse empty path segments.
      boolean empty = (tried.isContainerNode() || tried.isTextual()) && isEmpty(tried);
      value = empty && slot.required() && slot.source() instanceof Parameter ? null : tried;
    }
    if (value == null) {
      throw new DeadEnd("only empty values for " + slot.name());
    }
    json.put(slot, value);
    Type type = slot.type();
    return codec.decode(type, value);
  }

  private static boolean isEmpty(JsonNode json) {
    return json.isTextual() ? json.textValue().isEmpty() : json.isEmpty();
  }

  private String text(@Nullable Place schema, Fill fill, int number) {
    JsonNode json = schema == null ? null : instances.valid(schema, fill, number);
    return json == null ? "text" : json.isTextual() ? json.textValue() : json.toString();
  }

  private static MediaType mediaType(String type) {
    MediaType parsed = MediaType.parse(type.split(",", 2)[0].trim());
    return parsed != null && !type.contains("*")
        ? parsed
        : MediaType.get("application/octet-stream");
  }

  private static ByteString bytes(int number) {
    return ByteString.encodeUtf8("bytes " + number);
  }
}
