package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.stip.testing.Golden;
import org.junit.jupiter.api.Test;

/** Reads the class paths Maven resolved for every module, and the poms beside their jars. */
class LicencesTest {

  private static final Path ROOT = Path.of(System.getProperty("stip.root"));
  private static final String[] MODULES = {
    "ingest", "sample-data", "analytics", "dashboard", "launcher"
  };

  /** Read in {@code META-INF/LICENSE} of jars whose pom states nothing. */
  private static final Map<String, String> IN_THE_JAR =
      Map.of(
          "org.apache.datasketches:datasketches-memory:3.0.2", "Apache-2.0",
          "oro:oro:2.0.8", "Apache-1.1");

  @Test
  void everyLibraryStatesItsLicence() throws IOException {
    Map<String, String> libraries = libraries("test-classpath");
    assertThat(libraries).hasSizeGreaterThan(100);
    libraries.values().removeIf(licence -> !licence.isEmpty());
    assertThat(libraries.keySet()).isEmpty();
  }

  @Test
  void thePageListsEveryLibraryWithItsLicence() throws IOException {
    Map<String, String> shipped = libraries("classpath");
    Map<String, String> tests = libraries("test-classpath");
    tests.keySet().removeAll(shipped.keySet());
    Golden.check(
        "docs/reference/licences.md",
        """
        # Licences

        Stip itself is under the Apache License 2.0. This page lists what each library says about
        itself in its Maven pom, in the nearest parent pom that states a licence, or in the
        licence file inside its jar.

        ## Used when Stip runs

        | library | licence |
        |---|---|
        %s

        ## Used by tests only

        | library | licence |
        |---|---|
        %s
        """
            .formatted(rows(shipped), rows(tests)));
  }

  private static String rows(Map<String, String> libraries) {
    return libraries.entrySet().stream()
        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> libraries(String list) throws IOException {
    Map<String, String> libraries = new TreeMap<>(Comparator.naturalOrder());
    for (String module : MODULES) {
      Path file = ROOT.resolve(module).resolve("target").resolve(list);
      for (String jar : Files.readString(file).strip().split(File.pathSeparator)) {
        Pom.of(Path.of(jar)).ifPresent(pom -> libraries.put(pom.name(), licence(pom)));
      }
    }
    return libraries;
  }

  private static String licence(Pom pom) {
    String stated = String.join(", ", new TreeSet<>(pom.licences()));
    return stated.isEmpty() ? IN_THE_JAR.getOrDefault(pom.name(), "") : stated;
  }
}
