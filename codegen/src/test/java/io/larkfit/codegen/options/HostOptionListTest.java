package io.larkfit.codegen.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/**
 * Every option of the host is in one of the lists of {@code docs/host-options.md}, so that none is
 * ignored in silence, after an upgrade of the host either.
 */
class HostOptionListTest {
  private static final Path JARS = Path.of("target/host");

  @Test
  void everyParameterOfTheMavenPluginIsListedOnce() throws Exception {
    try (URLClassLoader jar = open("openapi-generator-maven-plugin.jar");
        InputStream descriptor = jar.findResource("META-INF/maven/plugin.xml").openStream()) {
      XPath path = XPathFactory.newInstance().newXPath();
      NodeList names =
          (NodeList)
              path.evaluate(
                  "//mojo[goal='generate']/parameters/parameter/name",
                  DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor),
                  XPathConstants.NODESET);
      Set<String> parameters =
          IntStream.range(0, names.getLength())
              .mapToObj(i -> names.item(i).getTextContent())
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(parameters.contains("inputSpec"), parameters::toString);

      assertEquals(
          String.join("\n", parameters),
          HostOptionList.rows().stream()
              .map(HostOptionList.Row::parameter)
              .filter(name -> !name.isEmpty())
              .sorted()
              .collect(Collectors.joining("\n")));
    }
  }

  @Test
  void everyFlagOfTheCommandLineIsListedOnce() throws Exception {
    Set<String> flags = new TreeSet<>();
    try (URLClassLoader jar = open("openapi-generator-cli.jar")) {
      Class<?> command = Class.forName("org.openapitools.codegen.cmd.Generate", false, jar);
      for (Field field : command.getDeclaredFields()) {
        for (var annotation : field.getAnnotations()) {
          if (annotation.annotationType().getSimpleName().equals("Option")) {
            Object names = annotation.annotationType().getMethod("name").invoke(annotation);
            flags.addAll(List.of((String[]) names));
          }
        }
      }
    }
    assertTrue(flags.contains("--input-spec"), flags::toString);

    assertEquals(
        String.join("\n", flags),
        HostOptionList.rows().stream()
            .flatMap(row -> row.flags().stream())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** By themselves: both hold libraries that the tests have in other versions. */
  private static URLClassLoader open(String jar) throws Exception {
    Path file = JARS.resolve(jar);
    assertTrue(Files.exists(file), () -> file + " is copied by the build");
    return new URLClassLoader(
        new URL[] {file.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }
}
