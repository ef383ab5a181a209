package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code larkfit report} says of two jars, alone and together with two documents. */
class JarReportTest {

  private static final Path DOCUMENT = Path.of("src/test/resources/release/teahouse.yaml");

  @TempDir Path directory;

  /** Everything below the headline and its reason. */
  private String report(SmallModule after, String... more) {
    return report(new SmallModule(), after, more);
  }

  private String report(SmallModule before, SmallModule after, String... more) {
    Path old = before.jar(directory.resolve("old.jar"), "0.1.0");
    Path now = after.jar(directory.resolve("new.jar"), "0.2.0-SNAPSHOT");
    String[] arguments = new String[more.length + 5];
    arguments[0] = "report";
    arguments[1] = "--old-jar=" + old;
    arguments[2] = "--new-jar=" + now;
    arguments[3] = "--fail-on";
    arguments[4] = "never";
    System.arraycopy(more, 0, arguments, 5, more.length);
    StringWriter out = new StringWriter();
    assertEquals(0, Larkfit.run(new PrintWriter(out), new PrintWriter(out), arguments), "" + out);
    String text = out.toString();
    return text.contains("### ") ? text.substring(text.indexOf("### ")) : text;
  }

  /** Document options: the small document, and a copy with a change. */
  private String[] documents(String original, String replacement) throws IOException {
    String text = Files.readString(DOCUMENT);
    Path changed = directory.resolve("new.yaml");
    Files.writeString(changed, text.replace(original, replacement));
    return new String[] {"--old-spec=" + DOCUMENT, "--new-spec=" + changed};
  }

  @Test
  void sameJarIsNoChange() {
    assertEquals(
        "## [Unreleased]\n\nNothing changed for callers: 0.1.0 needs no successor.\n",
        report(new SmallModule()));
  }

  @Test
  void removedAccessorBreaksAndTakesItsRawFormAndItsBuilderAlong() {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/Cup.java", "  public CupState state() { return null; }\n", "")
            .replacing("tea/v1/Cup.java", "  public String stateRaw() { return \"\"; }\n", "")
            .replacing(
                "tea/v1/Cup.java",
                "    public Builder state(CupState state) { return this; }\n",
                "")
            .replacing(
                "tea/v1/Cup.java",
                "    public Builder stateRaw(String state) { return this; }\n",
                "");

    assertEquals(
        """
        ### Removed

        - **Breaking:** `Cup.state()` was removed, with `stateRaw()`, `Builder.state(CupState)`,
          `Builder.stateRaw(String)`.
        """,
        report(after));
  }

  @Test
  void newMethodOfAnInterfaceThatCallersAreGivenIsAdded() {
    SmallModule after =
        new SmallModule()
            .replacing("tea/Call.java", "T execute();", "T execute(); void cancel();")
            .replacing(
                "tea/v1/CupListsApi.java",
                "  @Scopes(\"tea:cup\")\n",
                "  Call<Cup> any();\n  @Scopes(\"tea:cup\")\n");

    assertEquals(
        """
        ### Added

        - `Call.cancel()` is new.
        - `CupListsApi.any()` is new.
        """,
        report(after));
  }

  @Test
  void newMethodOfAnInterfaceThatCallersHandInBreaks() {
    SmallModule after =
        new SmallModule()
            .replacing("tea/Store.java", "String read();", "String read(); void write(String s);");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `Store.write`: whoever implements `Store` needs `write(String)`.
        """,
        report(after));
  }

  @Test
  void newDefaultMethodOfAnInterfaceThatCallersHandInIsAdded() {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/Store.java", "String read();", "String read(); default void clear() {}");

    assertEquals("### Added\n\n- `Store.clear()` is new.\n", report(after));
  }

  @Test
  void constantOfAnEnumComesWithoutBreakingAndGoesBreaking() {
    SmallModule more = new SmallModule().replacing("tea/v1/CupState.java", "HALF", "HALF, EMPTY");

    assertEquals("### Added\n\n- `CupState.EMPTY` is new.\n", report(more));
    assertEquals(
        "### Removed\n\n- **Breaking:** `CupState.EMPTY` was removed.\n",
        report(more, new SmallModule()));
  }

  @Test
  void packageThatIsNotExportedIsNoApi() {
    SmallModule after = new SmallModule().replacing("tea/internal/Kettle.java", "boil", "whistle");

    assertEquals(
        "## [Unreleased]\n\nNothing changed for callers: 0.1.0 needs no successor.\n",
        report(after));
  }

  @Test
  void packageThatIsNoLongerExportedIsGone() {
    SmallModule before =
        new SmallModule()
            .with(
                "module-info.java",
                "module tea { exports tea; exports tea.v1; exports tea.internal; }");

    assertEquals(
        "### Removed\n\n- **Breaking:** `tea.internal` has lost the class `Kettle`.\n",
        report(before, new SmallModule()));
    assertEquals(
        "### Added\n\n- `tea.internal` has the new class `Kettle`.\n",
        report(new SmallModule(), before));
  }

  @Test
  void withoutAModuleEveryPackageIsApi() {
    SmallModule before = new SmallModule().without("module-info.java");
    SmallModule after =
        new SmallModule()
            .without("module-info.java")
            .replacing("tea/internal/Kettle.java", "boil", "whistle");

    assertEquals(
        """
        ### Added

        - `Kettle.whistle()` is new.

        ### Removed

        - **Breaking:** `Kettle.boil()` was removed.
        """,
        report(before, after));
  }

  @Test
  void changedReturnTypeIsToldWithBoth() {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/v1/Cup.java",
                "public String guest() { return \"\"; }",
                "public int guest() { return 0; }");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `Cup.guest()` returns `int`, returned `String`.
        """,
        report(after));
  }

  @Test
  void changedTypeOfAnAnswerIsToldWithBoth() {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/CupListsApi.java", "Call<Cup> get(", "Call<CupRequest> get(");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `CupListsApi.get(String)` returns `Call<CupRequest>`, returned `Call<Cup>`.
        """,
        report(after));
  }

  @Test
  void changedTypeOfAListHandedInIsToldWithBoth() {
    SmallModule before =
        new SmallModule()
            .with(
                "tea/Hook.java",
                "package tea; public interface Hook { void on(java.util.List<String> s); }");
    SmallModule after =
        new SmallModule()
            .with(
                "tea/Hook.java",
                "package tea; public interface Hook { void on(java.util.List<Integer> s); }");

    assertEquals(
        "### Changed\n\n- **Breaking:** `Hook.on(List<Integer>)` was `on(List<String>)`.\n",
        report(before, after));
  }

  @Test
  void methodThatASuperclassHasNowIsNoChange() {
    SmallModule before =
        new SmallModule()
            .with("tea/Base.java", "package tea; public class Base {}")
            .with(
                "tea/Hook.java",
                "package tea; public class Hook extends Base { public void on() {} }");
    SmallModule after =
        new SmallModule()
            .with("tea/Base.java", "package tea; public class Base { public void on() {} }")
            .with("tea/Hook.java", "package tea; public class Hook extends Base {}");

    assertEquals("### Added\n\n- `Base.on()` is new.\n", report(before, after));
  }

  @Test
  void changedSignatureIsOneChange() {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/v1/CupListsApi.java", "String locale);", "String locale, Boolean full);")
            .replacing("tea/v1/CupListsApi.java", "create(body, null)", "create(body, null, null)");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `CupListsApi.create`: gone is `create(CupRequest, String)`; new is
          `create(CupRequest, String, Boolean)`.
        """,
        report(after));
  }

  @Test
  void annotationThatDrivesBehaviourIsALine() {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/v1/CupListsApi.java",
                "@Scopes(\"tea:cup\")",
                "@Scopes(value = \"tea:all\", level = 2)")
            .replacing(
                "tea/v1/Cup.java",
                "  public String guest()",
                "  @Deprecated\n  public String guest()");

    assertEquals(
        """
        ### Changed

        - `CupListsApi.get(String)` has `@Scopes("tea:all", level = 2)`, had `("tea:cup")`.

        ### Deprecated

        - `Cup.guest()` is deprecated.
        """,
        report(after));
  }

  @Test
  void constructorThatIsGoneIsNotItsClass() {
    SmallModule before =
        new SmallModule()
            .with(
                "tea/Hook.java",
                "package tea; public class Hook { public Hook() {} public Hook(int i) {} }");
    SmallModule after =
        new SmallModule()
            .with("tea/Hook.java", "package tea; public class Hook { public Hook() {} }");

    assertEquals(
        "### Removed\n\n- **Breaking:** `new Hook(int)` was removed.\n", report(before, after));
  }

  @Test
  void classesOfOneNameInTwoPackagesAreTwo() {
    SmallModule after =
        new SmallModule()
            .with("tea/Cup.java", "package tea; public class Cup { public void guest() {} }");

    assertEquals(
        """
        ### Added

        - `Cup.guests()` is new.

        ### Removed

        - **Breaking:** `Cup.guest()` was removed, with `Builder.guest(String)`.
        """,
        report(
            after,
            new SmallModule()
                .with(
                    "tea/Cup.java",
                    "package tea; public class Cup { public void guest() {} public void guests() {} }")
                .replacing("tea/v1/Cup.java", "  public String guest() { return \"\"; }\n", "")
                .replacing(
                    "tea/v1/Cup.java",
                    "    public Builder guest(String guest) { return this; }\n",
                    "")));
  }

  @Test
  void sameMethodOfSeveralClassesIsOneLine() {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/v1/Cup.java",
                "  public String guest()",
                "  public void wash() {}\n  public String guest()")
            .replacing("tea/v1/CupRequest.java", "{}", "{ public void wash() {} }");

    assertEquals("### Added\n\n- `wash()` of `Cup` and `CupRequest` is new.\n", report(after));
  }

  @Test
  void classThatIsNoLongerPublicIsGone() {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/CupRequest.java", "public final", "final")
            .without("tea/v1/CupListsApi.java")
            .replacing(
                "tea/TeaApis.java", "    public CupListsApi cupLists() { return null; }\n", "");

    assertEquals(
        """
        ### Removed

        - **Breaking:** `TeaApis.Tea.cupLists()` was removed.
        - **Breaking:** `tea.v1` has lost the classes `CupListsApi`, `CupRequest`.
        """,
        report(after));
  }

  @Test
  void bridgeMethodOfTheCompilerIsNoChange() {
    SmallModule before =
        new SmallModule()
            .with(
                "tea/Hook.java",
                "package tea; public abstract class Hook implements Comparable<Object> { public int compareTo(Object o) { return 0; } }");
    SmallModule after =
        new SmallModule()
            .with(
                "tea/Hook.java",
                "package tea; public abstract class Hook implements Comparable<Object>, java.util.function.Supplier<String> { public int compareTo(Object o) { return 0; } public String get() { return \"\"; } }");

    assertEquals("### Added\n\n- `Hook.get()` is new.\n", report(before, after));
  }

  @Test
  void newClassesOfAPackageAreOneLine() {
    SmallModule after =
        new SmallModule()
            .with(
                "tea/v1/Lid.java",
                "package tea.v1; public class Lid { public static class Builder {} }")
            .with("tea/v1/Spoon.java", "package tea.v1; public enum Spoon { BIG }");

    assertEquals("### Added\n\n- `tea.v1` has the new classes `Lid`, `Spoon`.\n", report(after));
  }

  @Test
  void removedClassIsOneLineWithItsNestedOnes() {
    SmallModule before =
        new SmallModule()
            .with(
                "tea/v1/Lid.java",
                "package tea.v1; public class Lid { public static class Builder {} }");

    assertEquals(
        "### Removed\n\n- **Breaking:** `tea.v1` has lost the class `Lid`.\n",
        report(before, new SmallModule()));
  }

  @Test
  void classThatMayNoLongerBeExtendedSaysSo() {
    SmallModule before =
        new SmallModule()
            .with("tea/Hook.java", "package tea; public class Hook { public Hook() {} }");
    SmallModule after =
        new SmallModule()
            .with("tea/Hook.java", "package tea; public final class Hook { public Hook() {} }");

    assertEquals(
        "### Changed\n\n- **Breaking:** `Hook`: class now not extendable.\n",
        report(before, after));
  }

  @Test
  void fieldThatDocumentAndJarHaveLostIsToldOnce() throws IOException {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/Cup.java", "  public String guest() { return \"\"; }\n", "")
            .replacing(
                "tea/v1/Cup.java", "    public Builder guest(String guest) { return this; }\n", "");

    assertEquals(
        """
        ### Removed

        - **Breaking:** `Cup.guest()` was removed (answer of `tea().cupLists().create` and `tea().cupLists().get`).
        """,
        report(
            after,
            documents(
                "        guest:\n          type: string\n          description: Who drinks it.\n          x-larkfit-field-scopes: ['tea:guest:readonly']\n",
                "")));
  }

  @Test
  void optionalParameterThatChangesASignatureBreaks() throws IOException {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/v1/CupListsApi.java", "String locale);", "String locale, Boolean full);")
            .replacing("tea/v1/CupListsApi.java", "create(body, null)", "create(body, null, null)");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `tea().cupLists().create` (`POST /open-apis/tea/v1/cups`) takes the query parameter `full`; in
          Java gone is `create(CupRequest, String)`; new is `create(CupRequest, String, Boolean)`.
        """,
        report(
            after,
            documents(
                "        - name: strict\n",
                "        - {name: full, in: query, description: x, schema: {type: boolean}}\n        - name: strict\n")));
  }

  @Test
  void valueOfAnEnumThatDocumentAndJarHaveIsToldOnce() throws IOException {
    SmallModule after = new SmallModule().replacing("tea/v1/CupState.java", "HALF", "HALF, EMPTY");

    assertEquals(
        """
        ### Added

        - `CupState` has the new value `empty` (`EMPTY`) (answer of `tea().cupLists().create` and
          `tea().cupLists().get`).
        """,
        report(
            after,
            documents(
                "enum: [full, half]\n      x-enum-varnames: [FULL, HALF]\n      x-enum-descriptions: [Full., Half.]",
                "enum: [full, half, empty]\n      x-enum-varnames: [FULL, HALF, EMPTY]\n      x-enum-descriptions: [Full., Half., Empty.]")));
  }

  @Test
  void annotationThatFollowsFromTheDocumentIsNotToldAgain() throws IOException {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/CupListsApi.java", "@Scopes(\"tea:cup\")", "@Scopes(\"tea:all\")");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `tea().cupLists().get` (`GET /open-apis/tea/v1/cups/{cup_id}`) is no longer permitted by the
          scope `tea:cup`, but by `tea:all`.
        """,
        report(
            after,
            documents("x-larkfit-scopes: ['tea:cup']\n", "x-larkfit-scopes: ['tea:all']\n")));
  }
}
