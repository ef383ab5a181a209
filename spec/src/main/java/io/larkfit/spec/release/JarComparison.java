package io.larkfit.spec.release;

import io.larkfit.spec.io.InputException;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.exception.JApiCmpException;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The changes from one jar to another, in the packages that callers may use. */
final class JarComparison {

  private final ClientJar before;
  private final ClientJar after;
  private final JarChanges changes = new JarChanges();

  private JarComparison(ClientJar before, ClientJar after) {
    this.before = before;
    this.after = after;
  }

  static JarChanges of(ClientJar before, ClientJar after) throws InputException {
    JarComparison comparison = new JarComparison(before, after);
    List<JApiClass> classes = new ArrayList<>(comparison.classes());
    classes.sort(Comparator.comparing(JApiClass::getFullyQualifiedName));
    Set<String> handedIn = HandedIn.by(classes);
    classes.forEach(type -> comparison.add(type, handedIn));
    return comparison.changes;
  }

  private List<JApiClass> classes() throws InputException {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Set<String> packages = new TreeSet<>(before.packages());
    packages.addAll(after.packages());
    packages.forEach(
        name -> options.getFilters().getIncludes().add(new JavadocLikePackageFilter(name, true)));
    try {
      return new JarArchiveComparator(options).compare(archive(before), archive(after));
    } catch (JApiCmpException e) {
      throw new InputException(
          before.file() + " and " + after.file(), "The jars cannot be compared: " + e.getMessage());
    }
  }

  private static JApiCmpArchive archive(ClientJar jar) {
    return new JApiCmpArchive(jar.file().toFile(), jar.version());
  }

  private void add(JApiClass type, Set<String> handedIn) {
    String name = type.getFullyQualifiedName();
    String inPackage = JavaTypes.inPackage(name);
    boolean was = before.packages().contains(inPackage) && ClassChanges.wasVisible(type);
    boolean is = after.packages().contains(inPackage) && ClassChanges.isNowVisible(type);
    if (was && is) {
      new ClassChanges(type, handedIn, changes).add();
    } else if (was) {
      changes.removedClass(name);
    } else if (is) {
      changes.addedClass(name);
    }
  }
}
