package nl.stip.dashboard.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Numbers;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * A cell in words: for tables, tooltips and labels.
 *
 * @param words the language
 * @param unit unit of the cell
 * @param column writes all numbers with as many decimals; null where each has its own
 */
public record CellText(Words words, String unit, Integer column) {

  private static final String SHARE = "share";
  private static final String RATIO = "ratio";
  private static final String UNSURE = "unsure";
  private static final String SEPARATOR = " · ";
  private static final double TWO_DIGITS = 9.5;

  /** Cells each with as many decimals as were published. */
  public CellText(Words words, String unit) {
    this(words, unit, null);
  }

  /**
   * The same for cells that stand below one another: with the fewest decimals that one of them has,
   * as more would say more than was published. Where that leaves less than two digits of the
   * smallest, each keeps its own.
   */
  public CellText alike(Collection<Cell> cells) {
    List<Double> values =
        cells.stream().filter(c -> c.hasValue() && c.value() != 0).map(Cell::value).toList();
    if (values.isEmpty() || unit.equals(SHARE) || Numbers.money(unit)) {
      return this;
    }
    int fewest = values.stream().mapToInt(v -> words.numbers().decimals(v, unit)).min().getAsInt();
    double smallest = values.stream().mapToDouble(Math::abs).min().getAsDouble();
    boolean enough = smallest * Math.pow(10, fewest) >= TWO_DIGITS;
    return enough ? new CellText(words, unit, fewest) : this;
  }

  /** The value, the bound or the reason why there is none: {@code 31 %}, {@code < 3 van 40}. */
  public String value(Cell cell) {
    if (cell.hasValue()) {
      return column == null || cell.value() == 0
          ? words.numbers().value(cell.value(), unit)
          : words.numbers().fixed(cell.value(), column);
    }
    if (cell.bound() != null) {
      String n = cell.n() == null ? "" : words.numbers().count(cell.n());
      return words.say("bound." + cell.bound().term(), n);
    }
    return words.say("missing." + reason(cell).term());
  }

  /** The same in a few signs, for charts and cards: a bound as {@code < 8 %} or {@code > 96 %}. */
  public String brief(Cell cell) {
    return cell.limit()
        .map(limit -> words.numbers().limit(limit, cell.bound() == Cell.Bound.UNDER))
        .orElseGet(() -> value(cell));
  }

  /**
   * People, interval and what it says beside chance in quiet text: {@code 240 mensen · 28–34 %};
   * empty when unknown. A bound has its people in its own words.
   */
  public String basis(Cell cell) {
    List<String> basis = basics(cell);
    if (cell.hasValue() && cell.z() != null) {
      basis.add(words.say("chance." + chance(cell)));
    }
    return String.join(SEPARATOR, basis);
  }

  /** The same for one of many cells: beside chance only what the value does not say itself. */
  public String terse(Cell cell) {
    List<String> basis = basics(cell);
    if (cell.hasValue() && cell.z() != null && chance(cell).equals(UNSURE)) {
      basis.add(words.say("chance." + UNSURE));
    }
    return String.join(SEPARATOR, basis);
  }

  private List<String> basics(Cell cell) {
    List<String> basis = new ArrayList<>();
    if (cell.n() != null && (cell.hasValue() || cell.bound() == null)) {
      basis.add(words.say("people", words.numbers().count(cell.n())));
    }
    if (cell.hasInterval()) {
      basis.add(words.say("interval", words.numbers().interval(cell.low(), cell.high(), unit)));
    }
    return basis;
  }

  private String chance(Cell cell) {
    boolean unsure = unit.equals(RATIO) ? cell.maybeChance() : !cell.beyondChance();
    return unsure ? UNSURE : cell.z() < 0 ? "less" : "more";
  }

  /** Everything about the cell in one line. */
  public String whole(Cell cell) {
    return joined(value(cell), basis(cell));
  }

  /** The same of one of many cells, see {@link #terse}. */
  public String tersely(Cell cell) {
    return joined(value(cell), terse(cell));
  }

  private static String joined(String value, String basis) {
    return basis.isEmpty() ? value : value + SEPARATOR + basis;
  }

  /** How much more one value is than another. */
  public Difference difference(double now, double then) {
    return words.numbers().difference(now, then, unit);
  }

  /** A change and since when: {@code +4 procentpunt sinds mei 2026}, or that it is the same. */
  public String change(Difference change, String since) {
    return change.none()
        ? words.say("change.none", since)
        : words.say("change.since", change(change), since);
  }

  private String change(Difference change) {
    String shown = words.numbers().change(change, unit);
    if (!unit.equals(SHARE)) {
      return shown;
    }
    return words.say(shown.substring(1).equals("1") ? "point" : "points", shown);
  }

  /** Why a cell has no value. */
  public static Missing reason(Cell cell) {
    return cell.missing() == null ? Missing.NO_DATA : cell.missing();
  }
}
