package nl.stip.analytics.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.metric.Metric;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * All metric folders, checked before anything is computed.
 *
 * @param folders in the order in which they are shown
 */
public record Catalogue(List<MetricFolder> folders) {

  private static final List<String> FAMILIES =
      List.of("adoption", "openness", "connection", "satisfaction");

  /** Copies the list. */
  public Catalogue {
    folders = List.copyOf(folders);
  }

  /**
   * Loads the metrics that travel inside the jar.
   *
   * @throws FaultException with everything that is wrong with any of them
   */
  public static Catalogue load() {
    try {
      // beside this class, because tests have a folder of the same name with the cases
      URI home = Catalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(home);
      if (Files.isDirectory(place)) {
        return load(place.resolve("metrics"));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return load(jar.getPath("/metrics"));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the metrics cannot be opened", e);
    }
  }

  /** Loads the metrics below a folder. */
  public static Catalogue load(Path root) {
    List<Fault> faults = new ArrayList<>();
    List<MetricFolder> folders = new ArrayList<>();
    try (Stream<Path> files = Files.find(root, 3, (p, a) -> p.endsWith("metric.yaml"))) {
      for (Path file : files.sorted().toList()) {
        folders.add(read(root, file, faults));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!faults.isEmpty()) {
      throw new FaultException(ExitCode.INTERNAL, faults);
    }
    folders.sort(
        Comparator.comparingInt((MetricFolder f) -> family(f.metric()))
            .thenComparing(f -> f.metric().family())
            .thenComparingInt(MetricFolder::order)
            .thenComparing(MetricFolder::id));
    return new Catalogue(folders);
  }

  private static int family(Metric metric) {
    int place = FAMILIES.indexOf(metric.family());
    return place < 0 ? FAMILIES.size() : place;
  }

  private static MetricFolder read(Path root, Path file, List<Fault> faults) throws IOException {
    String where = "metrics/" + root.relativize(file).toString().replace('\\', '/');
    Path folder = file.getParent();
    try {
      MetricFolder metric =
          new MetricReader(where, text(file), faults).read(text(folder.resolve("value.sql")));
      String place = metric.metric().family() + "/" + metric.id();
      if (!where.equals("metrics/" + place + "/metric.yaml")) {
        faults.add(new Fault(where, "says it is " + place, "name the folder after family and id"));
      }
      return metric;
    } catch (YamlEngineException e) {
      faults.add(new Fault(where, "is no YAML: " + e.getMessage(), "mend the line named"));
      return new MetricFolder(null, Map.of(), Set.of(), List.of(), Set.of(), true, false, 0);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** The metrics, without how they are computed. */
  public List<Metric> metrics() {
    return folders.stream().map(MetricFolder::metric).toList();
  }

  /** Ids of the metrics about people chosen by when they started. */
  public Set<String> byStart() {
    return folders.stream()
        .filter(MetricFolder::byStart)
        .map(MetricFolder::id)
        .collect(Collectors.toSet());
  }

  /** By id of a distribution, which of its bins another metric counts together. */
  public Map<String, List<Set<String>>> sums() {
    return folders.stream()
        .filter(folder -> !folder.sums().isEmpty())
        .collect(Collectors.toMap(MetricFolder::id, MetricFolder::sums));
  }

  /** The metrics of a grain, {@code person} or not. */
  public List<MetricFolder> ofPerson(boolean person) {
    return folders.stream().filter(f -> f.metric().grain().equals("person") == person).toList();
  }

  /**
   * The words in the expressions of all metrics of people, names of columns they read among them.
   */
  public Set<String> words() {
    return ofPerson(true).stream()
        .flatMap(folder -> folder.columns().values().stream())
        .flatMap(expression -> Stream.of(expression.split("\\W+")))
        .collect(Collectors.toSet());
  }
}
