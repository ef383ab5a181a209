package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.ClassName;

/** The classes of Retrofit, OkHttp and Moshi that generated code mentions. */
final class Retrofits {

  static final ClassName RETROFIT = ClassName.get("retrofit2", "Retrofit");
  static final ClassName CONVERTER = ClassName.get("retrofit2", "Converter");
  static final ClassName OK_HTTP_CLIENT = ClassName.get("okhttp3", "OkHttpClient");
  static final ClassName REQUEST_BODY = ClassName.get("okhttp3", "RequestBody");
  static final ClassName RESPONSE_BODY = ClassName.get("okhttp3", "ResponseBody");
  static final ClassName MEDIA_TYPE = ClassName.get("okhttp3", "MediaType");
  static final ClassName FILE_PART = ClassName.get("okhttp3", "MultipartBody", "Part");

  static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");
  static final ClassName JSON_READER = ClassName.get("com.squareup.moshi", "JsonReader");
  static final ClassName JSON_WRITER = ClassName.get("com.squareup.moshi", "JsonWriter");
  static final ClassName BUFFER = ClassName.get("okio", "Buffer");

  private Retrofits() {}

  /** An annotation of Retrofit, such as {@code Path}. */
  static ClassName http(String simpleName) {
    return ClassName.get("retrofit2.http", simpleName);
  }
}
