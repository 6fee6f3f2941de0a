package nl.stip.dashboard.figure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.stip.dashboard.mart.Cell;

/**
 * A small line without axes, ending in a dot, as an SVG path in a box of 120 by 32.
 *
 * @param path path data; gaps where there is no value
 * @param x place of the last value
 * @param y place of the last value
 */
public record Sparkline(String path, String x, String y) {

  private static final double WIDTH = 112;
  private static final double TOP = 4;
  private static final double HEIGHT = 24;

  /** What moves by less than this part of itself does not look like a storm. */
  private static final double FLAT = 0.1;

  /** The line through some cells; null when fewer than two have a value. */
  public static Sparkline of(List<Cell> cells) {
    List<Double> values = cells.stream().map(Sparkline::point).filter(Objects::nonNull).toList();
    if (values.size() < 2) {
      return null;
    }
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(1);
    double span = Math.max(most - least, Math.max(1e-9, FLAT * Math.abs(most)));
    double low = (least + most - span) / 2;
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    String x = "";
    String y = "";
    for (int i = 0; i < cells.size(); i++) {
      Double point = point(cells.get(i));
      if (point != null) {
        x = number(TOP + WIDTH * i / Math.max(1, cells.size() - 1));
        y = number(TOP + HEIGHT * (1 - (point - low) / span));
        path.append(drawing ? "L" : "M").append(x).append(' ').append(y);
      }
      drawing = point != null;
    }
    return new Sparkline(path.toString(), x, y);
  }

  /** The value, else the bound that is known of it. */
  private static Double point(Cell cell) {
    return cell.hasValue() ? cell.value() : cell.limit().orElse(null);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
