package io.larkfit.spec.release;

import io.larkfit.spec.io.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/**
 * A jar that can be compared.
 *
 * @param version what its manifest says; empty if it says none
 * @param packages those that callers may use: what its module exports to all, or all if it is no
 *     module
 */
record ClientJar(Path file, String version, Set<String> packages) {

  static ClientJar read(Path file) throws InputException {
    if (!Files.exists(file)) {
      throw new InputException(file, "There is no such file. Build the jar, or mend the path.");
    }
    try (JarFile jar = new JarFile(file.toFile())) {
      ClientJar result = new ClientJar(file, version(jar), packages(jar));
      if (result.packages().isEmpty()) {
        throw new InputException(
            file, "This jar has no class that callers may use. Give the client's own jar.");
      }
      return result;
    } catch (ZipException e) {
      throw new InputException(file, "This is no jar: " + e.getMessage() + ".");
    } catch (InvalidModuleDescriptorException e) {
      throw new InputException(file, "Its module-info cannot be read: " + e.getMessage() + ".");
    } catch (IOException e) {
      throw new InputException(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static String version(JarFile jar) throws IOException {
    Manifest manifest = jar.getManifest();
    String version =
        manifest == null
            ? null
            : manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    return version == null ? "" : version;
  }

  private static Set<String> packages(JarFile jar) throws IOException {
    JarEntry module = jar.getJarEntry("module-info.class");
    if (module == null) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .map(name -> name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "")
          .map(name -> name.replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
    try (InputStream in = jar.getInputStream(module)) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
