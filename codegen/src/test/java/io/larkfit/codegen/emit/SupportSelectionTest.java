package io.larkfit.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupportSelectionTest {

  private static final Map<String, String> LIBRARY =
      Map.of(
          "Base",
          """
          package p;

          abstract class Base {
            int called() {
              return 0;
            }
          }
          """,
          "Sub",
          """
          package p;

          import java.util.List;
          import java.util.Map;

          final class Sub extends Base {
            private final int unused = 1;

            Sub() {}

            /** Names {@code other}, which is no call. */
            @Override
            int called() {
              mark(); // with Mark
              return 1;
            }

            @Override
            public String toString() {
              return "other";
            }

            static List<String> other() {
              return List.of();
            }

            private void mark() {
              Mark.set();
            }
          }
          """,
          "Mark",
          """
          package p;

          final class Mark {
            static void set() {}
          }
          """);

  private static Map<String, String> select(List<String> types, List<String> names) {
    SupportSelection selection =
        new SupportSelection(
            name -> Optional.ofNullable(LIBRARY.get(name)).map(SupportSource::parse));
    types.forEach(selection::mentionType);
    selection.mention(names);
    return selection.sources();
  }

  @Test
  void membersThatNobodyMentionsStayBehindAndTheirImportsWithThem() {
    assertEquals(
        """
        package p;

        final class Sub extends Base {
          Sub() {}

          @Override
          public String toString() {
            return "other";
          }
        }
        """,
        select(List.of("Sub"), List.of()).get("Sub"));
  }

  @Test
  void whatAMemberMentionsComesWithIt() {
    String sub = select(List.of("Sub"), List.of("other")).get("Sub");

    assertEquals(
        """
        package p;

        import java.util.List;

        final class Sub extends Base {
          Sub() {}

          @Override
          public String toString() {
            return "other";
          }

          static List<String> other() {
            return List.of();
          }
        }
        """,
        sub);
  }

  @Test
  void aLineOnConditionIsThereWithItsClassOnly() {
    String without = select(List.of("Sub"), List.of("called")).get("Sub");
    Map<String, String> with = select(List.of("Sub", "Mark"), List.of("called"));

    assertEquals(false, without.contains("mark()"));
    assertEquals(true, with.get("Sub").contains("    mark();\n    return 1;\n"));
    assertEquals(true, with.get("Sub").contains("    Mark.set();\n"));
  }
}
