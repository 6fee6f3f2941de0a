package nl.stip.dashboard.figure;

import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;

/**
 * What stands at the end of a line, on a page and in a workbook: its name and the value of the dot
 * it touches. Of a period that still runs it says so. All names stand below one another, so where a
 * line ends before others do it says of when its value is. A name that ends with a number, as that
 * of another time, does not run on into the value. The places of a figure are not those of the
 * other time it is compared with, which then has its name only.
 *
 * @param data the figure
 * @param text writes its cells
 */
public record EndName(FigureData data, CellText text) {

  /** The name of a line, at its end. */
  public String of(Series line) {
    return of(line, data.endsEarly(line));
  }

  /** The name of a line, beside a place before its end, which is not drawn. */
  public String before(Series line) {
    return of(line, true);
  }

  private String of(Series line, boolean early) {
    int end = line.end();
    boolean then = line.role() == Role.COMPARISON;
    if (end < 0 || (early && then)) {
      return line.label();
    }
    // the name of a time is not broken, as the value would be read with its end
    String label = then ? Words.unbroken(line.label()) : line.label();
    boolean number = Character.isDigit(label.charAt(label.length() - 1));
    String name = label + (number ? ": " : " ") + text.brief(line.cells().get(end));
    if (!then && !data.ticks().get(end).complete()) {
      return text.words().say("figure.runs", name);
    }
    return early ? text.words().say("figure.until", name, when(end)) : name;
  }

  /** No line of a name ends within a moment. */
  private String when(int tick) {
    return data.ticks().get(tick).label().replace(' ', '\u00a0');
  }
}
