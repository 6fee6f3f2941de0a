package nl.stip.dashboard.figure;

import java.util.List;
import nl.stip.dashboard.mart.Cell;

/**
 * The answer to a figure's question: rows of cells along ticks. Every form, table and sheet is
 * drawn from this.
 *
 * @param figure what was asked
 * @param unit unit of every cell
 * @param ordered whether the series have an order of their own, as bins have
 * @param ticks places along the axis
 * @param series rows, each with one cell per tick
 */
public record FigureData(
    Figure figure, String unit, boolean ordered, List<Tick> ticks, List<Series> series) {

  private static final double NEAR_WHOLE = 0.75;

  /** Checks that every row has a cell for every tick. */
  public FigureData {
    ticks = List.copyOf(ticks);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.cells().size() != ticks.size()) {
        throw new IllegalArgumentException(one.label() + " does not have a cell per tick");
      }
    }
  }

  /** What a row is in the figure. */
  public enum Role {
    /** What the figure is about. */
    MAIN,
    /** The same of another period, drawn dashed. */
    COMPARISON,
    /** The whole organisation, drawn as reference. */
    WHOLE
  }

  /**
   * A place along the axis.
   *
   * @param id id of the period, group or bin
   * @param label shown
   * @param complete false for the running period, drawn hollow
   */
  public record Tick(String id, String label, boolean complete) {}

  /**
   * A row of cells.
   *
   * @param id id of the metric, group, bin or cohort
   * @param label shown
   * @param role what it is in the figure
   * @param slot its colour from 1; the same on every page for a group; from 9 on grey
   * @param cells one per tick
   */
  public record Series(String id, String label, Role role, int slot, List<Cell> cells) {

    /** Copies the list. */
    public Series {
      cells = List.copyOf(cells);
    }
  }

  /** Rows with a role. */
  public List<Series> series(Role role) {
    return series.stream().filter(s -> s.role() == role).toList();
  }

  /** All cells. */
  public List<Cell> cells() {
    return series.stream().flatMap(s -> s.cells().stream()).toList();
  }

  /** Whether these are shares of which some come near the whole, so that a scale ends at it. */
  public boolean nearWhole() {
    return unit.equals("share")
        && cells().stream().anyMatch(c -> c.hasValue() && c.value() > NEAR_WHOLE);
  }

  /** Whether anything can be drawn or told. */
  public boolean tells() {
    return series(Role.MAIN).stream()
        .flatMap(s -> s.cells().stream())
        .anyMatch(c -> c.hasValue() || c.bound() != null);
  }
}
