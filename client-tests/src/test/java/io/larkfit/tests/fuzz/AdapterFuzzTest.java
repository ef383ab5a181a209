package io.larkfit.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.larkfit.tests.support.SpecTree;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every generated adapter reads anything, or refuses it with an exception that it documents. */
class AdapterFuzzTest {
  private static final List<GeneratedAdapters.Subject> SUBJECTS = GeneratedAdapters.all();
  private static final List<JsonNode> EXAMPLES =
      Stream.concat(SpecTree.requestExamples(), SpecTree.responseExamples())
          .map(SpecTree.Example::value)
          .toList();

  @Test
  void everyModelOfTheJarIsFound() {
    List<String> names = SUBJECTS.stream().map(Object::toString).toList();
    SpecTree.root()
        .at("/components/schemas")
        .properties()
        .forEach(
            schema -> {
              if (schema.getValue().path("type").asText().equals("object")) {
                String suffix = "." + schema.getKey();
                assertTrue(names.stream().anyMatch(name -> name.endsWith(suffix)), suffix);
              }
            });
    assertFalse(names.contains("io.larkfit.Feishu"));
  }

  @Test
  void whatAnAdapterReadsItWritesAndReadsAgainAndTheRestItRefuses() {
    Fuzzing.run("adapters", 20_000, AdapterFuzzTest::read);
  }

  @Test
  void whatTheSpecAllowsIsRead() {
    List<GeneratedAdapters.Subject> named =
        SUBJECTS.stream().filter(subject -> subject.schema() != null).toList();
    Fuzzing.run(
        "valid instances",
        5_000,
        random -> {
          GeneratedAdapters.Subject subject = named.get(random.nextInt(named.size()));
          JsonNode valid = new SchemaInstances(random).of(subject.schema());
          String ending = ReadCheck.read(subject, ByteString.encodeUtf8(valid.toString()));
          assertEquals("read", ending, () -> subject + " of " + valid);
          return ending;
        });
  }

  private static String read(Random random) {
    GeneratedAdapters.Subject subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    JsonNode seed = seed(subject.schema(), random);
    if (subject.toString().startsWith("java.util.List")) {
      seed = JsonNodeFactory.instance.arrayNode().add(seed).add(seed);
    }
    return ReadCheck.read(subject, ByteString.of(new JsonMutator(random, EXAMPLES).mutate(seed)));
  }

  private static JsonNode seed(@Nullable JsonNode schema, Random random) {
    return schema == null || random.nextInt(8) == 0
        ? EXAMPLES.get(random.nextInt(EXAMPLES.size()))
        : new SchemaInstances(random).of(schema);
  }
}
