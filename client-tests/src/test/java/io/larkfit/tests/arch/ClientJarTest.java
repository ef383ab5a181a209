package io.larkfit.tests.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.larkfit.Feishu;
import io.larkfit.sandbox.FeishuSandbox;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** Rules of the client's jar, on its class files. */
class ClientJarTest {
  private static final JavaClasses CLIENT =
      new ClassFileImporter()
          .importUrl(Feishu.class.getProtectionDomain().getCodeSource().getLocation());

  private static final JavaClasses SANDBOX = new ClassFileImporter().importUrl(sandbox());

  @Test
  void theClientUsesItsFiveDependenciesOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.larkfit..",
            "java..",
            "retrofit2..",
            "okhttp3..",
            "okio..",
            "com.squareup.moshi..",
            "org.jspecify.annotations..")
        .check(CLIENT);
  }

  @Test
  void theClientKnowsNoBuildTimeModule() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.larkfit.codegen..", "io.larkfit.spec..", "io.larkfit.sandbox..")
        .check(CLIENT);
  }

  @Test
  void noClassOfTheClientUsesReflectiveMoshiAdapters() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.squareup.moshi.Json")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("com.squareup.moshi.kotlin..")
        .check(CLIENT);
  }

  @Test
  void modelsKnowNoHttp() {
    noClasses()
        .that()
        .resideInAnyPackage("io.larkfit.helpdesk..", "io.larkfit.calendar..", "io.larkfit.type..")
        .and()
        .areNotInterfaces()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("okhttp3..", "retrofit2..")
        .check(CLIENT);
  }

  @Test
  void generatedCodeDoesNotKnowTheClientsInside() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.larkfit.helpdesk..",
            "io.larkfit.calendar..",
            "io.larkfit.auth.v3",
            "io.larkfit.json",
            "io.larkfit.meta",
            "io.larkfit.type")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.larkfit.internal..")
        .check(CLIENT);
  }

  @Test
  void theClientsInsideIsUsedByTheClientOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.larkfit.internal..")
        .check(SANDBOX);
  }

  /** Another version of it may stand on a user's class path, or another set of its classes. */
  @Test
  void theSandboxStandsOnNoClassOfOkHttp() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("okhttp3..", "okio..", "mockwebserver3..")
        .check(SANDBOX);
  }

  @Test
  void theSandboxesServerKnowsNothingButTheJavaBase() {
    classes()
        .that()
        .resideInAPackage("io.larkfit.sandbox.http")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.larkfit.sandbox.http",
            "java.io",
            "java.lang..",
            "java.net",
            "java.nio..",
            "java.time..",
            "java.util..",
            "javax.net..",
            "org.jspecify.annotations")
        .check(SANDBOX);
  }

  @Test
  void modelsAreFinalAndTheirFieldsToo() {
    classes()
        .that()
        .resideInAnyPackage("io.larkfit.helpdesk..", "io.larkfit.calendar..")
        .and()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveOnlyFinalFields()
        .check(CLIENT);
  }

  private static URL sandbox() {
    return FeishuSandbox.class.getProtectionDomain().getCodeSource().getLocation();
  }
}
