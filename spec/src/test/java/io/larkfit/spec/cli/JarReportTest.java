package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@code larkfit report} says of the members of two jars. */
class JarReportTest extends JarReports {

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
}
