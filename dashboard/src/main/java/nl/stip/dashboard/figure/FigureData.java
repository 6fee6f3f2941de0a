package nl.stip.dashboard.figure;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

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

  /** How many colours there are for groups; what is beyond them is grey. */
  public static final int COLOURS = 8;

  private static final double NEAR_WHOLE = 0.75;
  private static final double HAIR = 0.02;

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
    /** What is expected of it, drawn dashed in its colour. */
    EXPECTED,
    /** The same of another period, drawn dashed. */
    COMPARISON,
    /** The whole organisation, drawn as reference. */
    WHOLE,
    /** Another group beside the one looked at, drawn thin and grey without a name. */
    PEER,
    /** What stands beside a whole without being part of it, as people who are too new. */
    BESIDE
  }

  /**
   * A place along the axis.
   *
   * @param id id of the period, group or bin
   * @param label shown
   * @param complete false for the running period, drawn hollow
   * @param name what stands at an axis, where the label would be too much
   * @param redrawn whether what it is about was divided otherwise in the period compared with, so
   *     that the two cannot be compared
   */
  public record Tick(String id, String label, boolean complete, String name, boolean redrawn) {

    private static final String CHOSEN = "\u25cf\u00a0";

    /** A place whose label stands at the axis too. */
    public Tick(String id, String label, boolean complete) {
      this(id, label, complete, label);
    }

    /** A place with a name of its own at the axis. */
    public Tick(String id, String label, boolean complete, String name) {
      this(id, label, complete, name, false);
    }

    /** The same, divided otherwise in the period compared with or not. */
    public Tick redrawn(boolean otherwise) {
      return new Tick(id, label, complete, name, otherwise);
    }

    /** The same, with a dot before its name if it is what the page is about. */
    public Tick chosen(boolean about) {
      return about ? new Tick(id, label, complete, CHOSEN + label) : this;
    }
  }

  /**
   * A row of cells.
   *
   * @param id id of the metric, group, bin or cohort
   * @param label shown
   * @param role what it is in the figure
   * @param slot its colour from 1; the same on every page for a group; beyond the colours grey
   * @param cells one per tick
   * @param complete false for a cohort that still grows, drawn hollow
   */
  public record Series(
      String id, String label, Role role, int slot, List<Cell> cells, boolean complete) {

    /** A row of which everybody is known. */
    public Series(String id, String label, Role role, int slot, List<Cell> cells) {
      this(id, label, role, slot, cells, true);
    }

    /** Copies the list. */
    public Series {
      cells = List.copyOf(cells);
    }

    /** Whether it has any value or bound. */
    public boolean tells() {
      return cells.stream().anyMatch(Cell::tells);
    }

    /** The last place of which a value or a limit is known, where its line ends; −1 without one. */
    public int end() {
      return IntStream.range(0, cells.size())
          .filter(at -> cells.get(at).hasValue() || cells.get(at).limit().isPresent())
          .max()
          .orElse(-1);
    }

    /** Whether it is what the figure is about, as it is or as expected. */
    public boolean subject() {
      return role == Role.MAIN || role == Role.EXPECTED;
    }

    /** The same row with other cells. */
    public Series of(List<Cell> others) {
      return new Series(id, label, role, slot, others, complete);
    }
  }

  /** The same of which each row is another. */
  public FigureData each(UnaryOperator<Series> row) {
    return new FigureData(figure, unit, ordered, ticks, series.stream().map(row).toList());
  }

  /** Rows with a role. */
  public List<Series> series(Role role) {
    return series.stream().filter(s -> s.role() == role).toList();
  }

  /** Rows of what the figure is about, as it is and as expected: those with an interval to draw. */
  public List<Series> subject() {
    return series.stream().filter(Series::subject).toList();
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

  /** The least value, where it is so far below nothing that it can be seen; else nothing. */
  public double least() {
    DoubleSummaryStatistics values =
        cells().stream().filter(Cell::hasValue).mapToDouble(Cell::value).summaryStatistics();
    double least = Math.min(0, values.getMin());
    return -least > HAIR * Math.max(0, values.getMax()) ? least : 0;
  }

  /** Whether anything can be drawn or told. */
  public boolean tells() {
    return series(Role.MAIN).stream().anyMatch(Series::tells);
  }

  /** Whether it goes along periods. */
  public boolean overTime() {
    return figure.by().endsWith("period");
  }

  /** Whether its ticks follow each other in time, as periods or as weeks since a start. */
  public boolean alongTime() {
    return overTime() || figure.by().startsWith("curve");
  }

  /**
   * Whether the line of a row ends before others do, so that what stands at its end is of another
   * time; what is expected goes on from where a line ends by its nature.
   */
  public boolean endsEarly(Series one) {
    return series.stream()
        .filter(other -> other.role() != Role.EXPECTED)
        .anyMatch(other -> other.end() > one.end());
  }

  /** The same without some rows. */
  public FigureData without(List<Series> left) {
    List<Series> kept = series.stream().filter(s -> !left.contains(s)).toList();
    return left.isEmpty() ? this : new FigureData(figure, unit, ordered, ticks, kept);
  }

  /** The same without what lies after the last days known: running or not covered, and empty. */
  public FigureData withoutEmptyEnd() {
    if (!overTime()) {
      return this;
    }
    int size = ticks.size();
    while (size > 0 && empty(size - 1) && unknown(size - 1)) {
      size--;
    }
    int kept = size;
    return new FigureData(
        figure,
        unit,
        ordered,
        ticks.subList(0, kept),
        series.stream().map(s -> s.of(s.cells().subList(0, kept))).toList());
  }

  /** At how many places something is known, or withheld, or not reached. */
  public long known() {
    return IntStream.range(0, ticks.size())
        .filter(
            tick ->
                series(Role.MAIN).stream()
                    .map(one -> one.cells().get(tick))
                    .anyMatch(Cell::counted))
        .count();
  }

  private boolean unknown(int tick) {
    return !ticks.get(tick).complete()
        || series(Role.MAIN).stream()
            .allMatch(s -> s.cells().get(tick).missing() == Missing.NOT_COVERED);
  }

  private boolean empty(int tick) {
    return series.stream()
        .filter(s -> s.role() != Role.COMPARISON)
        .noneMatch(s -> s.cells().get(tick).tells());
  }
}
