package io.larkfit.spec.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.larkfit.spec.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds an OpenAPI 3.0 document against all rules. Thread-safe. */
public final class SpecLint {

  private static final String UNREADABLE = "yaml";

  private final List<Rule> rules;

  private SpecLint(List<Rule> rules) {
    this.rules = rules;
  }

  /** Every rule there is. */
  public static SpecLint strict() {
    return new SpecLint(
        List.of(
            new ParserRule(),
            new ReferenceRule(),
            new UnusedComponentRule(),
            new VocabularyRule(),
            new OperationRule(),
            new TagRule(),
            new SecurityRule(),
            new StatusRule(),
            new ErrorStatusRule(),
            new ErrorExampleRule(),
            new UnwrapRule(),
            new ValueScopesRule(),
            new PathParameterRule(),
            new TypeRule(),
            new RequiredRule(),
            new PatternRule(),
            new EnumRule(),
            new SecretRule(),
            new DescribedRule(),
            new EnglishRule(),
            new ExampleMissingRule(),
            new ExampleRule(),
            new ExampleFieldsRule()));
  }

  /**
   * What is wrong with the document in this file, in the order of the rules; empty if nothing is.
   */
  public List<Finding> check(Path file) throws IOException {
    return check(Files.readString(file));
  }

  /** What is wrong with this document, YAML or JSON, in the order of the rules. */
  public List<Finding> check(String text) {
    Document document;
    try {
      document = Document.read(text);
    } catch (JsonProcessingException e) {
      return List.of(
          new Finding(
              "",
              UNREADABLE,
              String.valueOf(e.getMessage()),
              "Make it well-formed YAML without duplicates."));
    }
    return rules.stream().flatMap(rule -> rule.check(document)).toList();
  }
}
