package nl.stip.workspace.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.yaml.Faults;
import nl.stip.workspace.yaml.Keys;
import nl.stip.workspace.yaml.YamlMap;

/**
 * Reads {@code register/costs.yaml}; all faults are told at once with their lines. The keys are
 * those of {@code costs.tsv}.
 */
public final class CostsFile {

  /** The file, as the reader knows it. */
  public static final String NAME = "register/costs.yaml";

  private static final Keys KEYS = Keys.read(CostsFile.class, "costs.tsv");
  private static final Currency USUAL = Currency.getInstance("EUR");

  private CostsFile() {}

  /** Its keys. */
  public static Keys keys() {
    return KEYS;
  }

  /** Where the file of a workspace lies. */
  public static Path of(Workspace workspace) {
    return workspace.register().resolve("costs.yaml");
  }

  /**
   * The costs of a workspace; none when the file is not there.
   *
   * @throws FaultException as {@link ExitCode#SETTINGS} with every fault in the file
   */
  public static Costs load(Workspace workspace) {
    Faults faults = new Faults(NAME);
    Path file = of(workspace);
    YamlMap yaml = Files.exists(file) ? YamlMap.read(file, NAME, faults) : YamlMap.none(faults);
    yaml.allow(KEYS.below(""));
    Costs costs = new Costs(currency(yaml), lines(yaml), new LabourEntry(yaml).read());
    faults.throwIfAny();
    return costs;
  }

  private static Currency currency(YamlMap yaml) {
    return yaml.parsed(
        "currency", Currency::getInstance, USUAL, "write three capitals, such as EUR or USD");
  }

  private static List<CostLine> lines(YamlMap yaml) {
    List<CostLine> lines = new ArrayList<>();
    for (YamlMap entry : yaml.maps("costs")) {
      CostLine line = new CostEntry(entry).read();
      if (line != null) {
        lines.stream()
            .filter(before -> sameThing(before, line) && before.overlaps(line))
            .findFirst()
            .ifPresent(
                before ->
                    entry.fault(
                        "what",
                        "is '" + line.what() + "' a second time for the same days",
                        "give the older line an until, or each a name of its own"));
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean sameThing(CostLine before, CostLine line) {
    return before.what().equals(line.what()) && Objects.equals(before.tool(), line.tool());
  }
}
