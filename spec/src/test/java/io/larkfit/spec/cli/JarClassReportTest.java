package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What {@code larkfit report} says of the packages and classes of two jars. */
class JarClassReportTest extends JarReports {

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
}
