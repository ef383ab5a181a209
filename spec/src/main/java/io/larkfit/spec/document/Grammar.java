package io.larkfit.spec.document;

import static io.larkfit.spec.document.Grammar.Shape.LIST;
import static io.larkfit.spec.document.Grammar.Shape.MAP;
import static io.larkfit.spec.document.Grammar.Shape.ONE;

import java.util.ArrayList;
import java.util.List;

/** Which objects of OpenAPI 3.0 stand where. */
final class Grammar {

  /** How the value of a key holds the objects. */
  enum Shape {
    ONE,
    LIST,
    MAP
  }

  /** What stands below a key. */
  record Edge(String key, Shape shape, Place place) {}

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final Edge EXTERNAL_DOCS = new Edge("externalDocs", ONE, Place.EXTERNAL_DOCS);
  private static final Edge SERVERS = new Edge("servers", LIST, Place.SERVER);
  private static final Edge PARAMETERS = new Edge("parameters", LIST, Place.PARAMETER);
  private static final Edge CONTENT = new Edge("content", MAP, Place.MEDIA_TYPE);
  private static final Edge HEADERS = new Edge("headers", MAP, Place.HEADER);
  private static final Edge SCHEMA = new Edge("schema", ONE, Place.SCHEMA);
  private static final Edge EXAMPLES = new Edge("examples", MAP, Place.EXAMPLE);

  private Grammar() {}

  static List<Edge> edges(Place place) {
    return switch (place) {
      case DOCUMENT ->
          List.of(
              new Edge("info", ONE, Place.INFO),
              SERVERS,
              new Edge("tags", LIST, Place.TAG),
              EXTERNAL_DOCS,
              new Edge("paths", MAP, Place.PATH_ITEM),
              new Edge("components", ONE, Place.COMPONENTS));
      case COMPONENTS ->
          List.of(
              new Edge("schemas", MAP, Place.SCHEMA),
              new Edge("responses", MAP, Place.RESPONSE),
              new Edge("parameters", MAP, Place.PARAMETER),
              EXAMPLES,
              new Edge("requestBodies", MAP, Place.REQUEST_BODY),
              HEADERS,
              new Edge("securitySchemes", MAP, Place.SECURITY_SCHEME));
      case PATH_ITEM -> pathItem();
      case OPERATION ->
          List.of(
              PARAMETERS,
              new Edge("requestBody", ONE, Place.REQUEST_BODY),
              new Edge("responses", MAP, Place.RESPONSE),
              EXTERNAL_DOCS,
              SERVERS);
      case PARAMETER, HEADER -> List.of(SCHEMA, CONTENT, EXAMPLES);
      case REQUEST_BODY -> List.of(CONTENT);
      case RESPONSE -> List.of(HEADERS, CONTENT);
      case MEDIA_TYPE -> List.of(SCHEMA, EXAMPLES, new Edge("encoding", MAP, Place.ENCODING));
      case ENCODING -> List.of(HEADERS);
      case TAG -> List.of(EXTERNAL_DOCS);
      case SCHEMA, PROPERTY -> schema();
      case INFO, SERVER, EXTERNAL_DOCS, EXAMPLE, SECURITY_SCHEME -> List.of();
    };
  }

  private static List<Edge> pathItem() {
    List<Edge> edges = new ArrayList<>(List.of(PARAMETERS, SERVERS));
    METHODS.forEach(method -> edges.add(new Edge(method, ONE, Place.OPERATION)));
    return edges;
  }

  private static List<Edge> schema() {
    return List.of(
        new Edge("properties", MAP, Place.PROPERTY),
        new Edge("items", ONE, Place.SCHEMA),
        new Edge("additionalProperties", ONE, Place.SCHEMA),
        new Edge("allOf", LIST, Place.SCHEMA),
        new Edge("anyOf", LIST, Place.SCHEMA),
        new Edge("oneOf", LIST, Place.SCHEMA),
        new Edge("not", ONE, Place.SCHEMA),
        EXTERNAL_DOCS);
  }
}
