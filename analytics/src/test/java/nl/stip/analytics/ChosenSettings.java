package nl.stip.analytics;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.workspace.Settings;

/** Settings of a test: the usual ones, but for what it chooses. */
public final class ChosenSettings {

  private final Settings usual;
  private ZoneId zone;
  private int k;
  private Map<String, String> dimensions;
  private List<List<String>> pairs;
  private Settings.Ties ties;
  private long cells;

  private ChosenSettings(Settings usual) {
    this.usual = usual;
    this.zone = usual.zone();
    this.k = usual.k();
    this.dimensions = usual.dimensions();
    this.pairs = usual.pairs();
    this.ties = usual.ties();
    this.cells = usual.cells();
  }

  /** The defaults. */
  public static ChosenSettings defaults() {
    return of(Settings.defaults());
  }

  /** Settings there are. */
  public static ChosenSettings of(Settings usual) {
    return new ChosenSettings(usual);
  }

  /** Chooses a zone. */
  public ChosenSettings zone(ZoneId chosen) {
    zone = chosen;
    return this;
  }

  /** Chooses k. */
  public ChosenSettings k(int chosen) {
    k = chosen;
    return this;
  }

  /** Chooses dimensions, shown under their ids. */
  public ChosenSettings dimensions(List<String> ids) {
    dimensions = new LinkedHashMap<>();
    ids.forEach(id -> dimensions.put(id, id));
    return this;
  }

  /** Chooses the pairs of dimensions that are published. */
  public ChosenSettings pairs(List<List<String>> chosen) {
    pairs = chosen;
    return this;
  }

  /** Chooses what makes a tie. */
  public ChosenSettings ties(Settings.Ties chosen) {
    ties = chosen;
    return this;
  }

  /** Chooses the largest number of cells. */
  public ChosenSettings cells(long chosen) {
    cells = chosen;
    return this;
  }

  /** All settings. */
  public Settings settings() {
    return new Settings(
        usual.organisation(),
        zone,
        usual.language(),
        k,
        usual.key(),
        dimensions,
        pairs,
        usual.closed(),
        usual.missing(),
        ties,
        usual.automated(),
        usual.directory(),
        usual.tables(),
        usual.intake(),
        usual.tools(),
        usual.confidential(),
        usual.privacy(),
        usual.seed(),
        cells);
  }
}
