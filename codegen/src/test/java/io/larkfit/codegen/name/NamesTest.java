package io.larkfit.codegen.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.ir.ClassRef;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void classesAreUniqueInTheirPackageWithoutRegardToCase() {
    ClassNames names = new ClassNames();
    assertEquals(new ClassRef("a", "Pet"), names.allocate("a", "Pet"));
    assertEquals(new ClassRef("a", "PET2"), names.allocate("a", "PET"));
    assertEquals(new ClassRef("b", "Pet"), names.allocate("b", "pet"));
  }

  @Test
  void classesShadowNothingThatGeneratedCodeUses() {
    assertEquals("BuilderModel", JavaNames.type("Builder"));
    assertEquals("AdapterModel", JavaNames.type("adapter"));
    assertEquals("StringModel", JavaNames.type("string"));
    assertEquals("Error", JavaNames.type("Error"));
    assertEquals("Model3d", JavaNames.type("3d"));
  }

  @Test
  void reservedClassNamesAreAvoided() {
    ClassNames names = new ClassNames();
    names.reserve(new ClassRef("a", "Servers"));
    assertEquals(new ClassRef("a", "Servers2"), names.allocate("a", "servers"));
  }

  @Test
  void keywordsGetAnUnderscore() {
    assertEquals("class_", JavaNames.member("class"));
    assertEquals("_3d", JavaNames.member("3d"));
    assertEquals("value", JavaNames.member(""));
  }

  @Test
  void modelMembersAvoidWhatEveryModelHas() {
    MemberNames names = MemberNames.ofModel();
    assertEquals("hashCode2", names.allocate("hash_code"));
    assertEquals("builder2", names.allocate("builder"));
    assertEquals("wait2", names.allocate("wait"));
    assertEquals("value", names.allocate("value"));
  }

  @Test
  void presenceAndRawNamesGiveWayToProperties() {
    MemberNames names = MemberNames.ofModel();
    names.allocate("more");
    names.allocate("has_more");
    names.allocate("more_raw");
    assertEquals("hasMore2", names.allocatePresence("more"));
    assertEquals("moreRaw2", names.allocateRaw("more"));
    assertEquals("hasClass", names.allocatePresence("class_"));
  }

  @Test
  void manyEqualNamesStayLinear() {
    MemberNames names = MemberNames.ofMethods();
    String last = "";
    for (int i = 0; i < 50_000; i++) {
      last = names.allocate("get");
    }
    assertEquals("get50000", last);
  }

  @Test
  void packagesAreLowerCaseAndNoKeywords() {
    assertTrue(JavaNames.isPackage("helpdesk.v1"));
    assertFalse(JavaNames.isPackage("Helpdesk"));
    assertFalse(JavaNames.isPackage("a.class"));
    assertFalse(JavaNames.isPackage("a..b"));
  }
}
