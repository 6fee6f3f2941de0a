package nl.stip.workspace.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.yaml.Faults;
import nl.stip.workspace.yaml.Keys;
import nl.stip.workspace.yaml.YamlMap;

/**
 * Reads {@code register/initiatives.yaml}; all faults are told at once with their lines. The keys
 * are those of {@code initiatives.tsv}.
 */
public final class InitiativesFile {

  /** The file, as the reader knows it. */
  public static final String NAME = "register/initiatives.yaml";

  private static final Keys KEYS = Keys.read(InitiativesFile.class, "initiatives.tsv");

  private InitiativesFile() {}

  /** Its keys. */
  public static Keys keys() {
    return KEYS;
  }

  /** Where the file of a workspace lies. */
  public static Path of(Workspace workspace) {
    return workspace.register().resolve("initiatives.yaml");
  }

  /**
   * The initiatives of a workspace by the day they began; none when the file is not there.
   *
   * @throws FaultException as {@link ExitCode#SETTINGS} with every fault in the file
   */
  public static List<Initiative> load(Workspace workspace) {
    Faults faults = new Faults(NAME);
    Path file = of(workspace);
    YamlMap yaml = Files.exists(file) ? YamlMap.read(file, NAME, faults) : YamlMap.none(faults);
    yaml.allow(KEYS.below(""));
    List<Initiative> initiatives = new ArrayList<>();
    for (YamlMap entry : yaml.maps("initiatives")) {
      entry.allow(KEYS.below("initiatives."));
      Initiative initiative = initiative(entry);
      if (initiative.what() != null && initiative.from() != null) {
        initiatives.add(initiative);
      }
    }
    faults.throwIfAny();
    return initiatives.stream()
        .sorted(Comparator.comparing(Initiative::from).thenComparing(Initiative::what))
        .toList();
  }

  private static Initiative initiative(YamlMap yaml) {
    Entry entry = new Entry(yaml);
    String what = entry.needed("what", "name it, for example what: Customers in the open");
    LocalDate from = entry.day("from");
    LocalDate until = entry.dayOrNone("until");
    if (until != null && from != null && until.isBefore(from)) {
      yaml.fault("until", "is " + until + ", before " + from, "write its last day");
    }
    String group = yaml.text("group", null);
    int colon = group == null ? -1 : group.indexOf(':');
    if (group != null && (colon < 1 || colon == group.length() - 1)) {
      yaml.fault(
          "group",
          "is '" + group + "'",
          "write dimension and value, such as \"department:Sales\", or leave it out");
    }
    String metric = yaml.text("metric", null);
    return colon < 1
        ? new Initiative(what, from, until, null, null, metric)
        : new Initiative(
            what, from, until, group.substring(0, colon), group.substring(colon + 1), metric);
  }
}
