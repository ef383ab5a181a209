package io.larkfit.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Who may know whom in the generator. */
class PackagesTest {
  private static final JavaClasses GENERATOR = generator();

  /** Names of other libraries' classes are enough: reading these would take ten times as long. */
  private static JavaClasses generator() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().importPath(Path.of("target/classes"));
  }

  @Test
  void documentsAreReadInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("document")
        .definedBy("io.larkfit.codegen.parse.document")
        .layer("shape")
        .definedBy("io.larkfit.codegen.parse.shape")
        .layer("type")
        .definedBy("io.larkfit.codegen.parse.type")
        .layer("operation")
        .definedBy("io.larkfit.codegen.parse.operation")
        .layer("parse")
        .definedBy("io.larkfit.codegen.parse")
        .whereLayer("parse")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("operation")
        .mayOnlyBeAccessedByLayers("parse")
        .whereLayer("type")
        .mayOnlyBeAccessedByLayers("operation", "parse")
        .whereLayer("shape")
        .mayOnlyBeAccessedByLayers("type", "operation", "parse")
        .check(GENERATOR);
  }

  @Test
  void whatIsEmittedIsAllInTheIntermediateRepresentation() {
    noClasses()
        .that()
        .resideInAPackage("io.larkfit.codegen.emit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.larkfit.codegen.parse..", "io.swagger..")
        .check(GENERATOR);
  }

  @Test
  void theIntermediateRepresentationKnowsNeitherSide() {
    noClasses()
        .that()
        .resideInAPackage("io.larkfit.codegen.ir..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.larkfit.codegen.parse..",
            "io.larkfit.codegen.emit..",
            "io.swagger..",
            "com.palantir..")
        .check(GENERATOR);
  }
}
