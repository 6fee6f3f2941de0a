package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes figure data as a real Excel table: a row per tick, first the values of all series, then,
 * for at most two of them, people and interval, then the reasons of what is absent. Values are the
 * published numbers, not texts.
 */
public final class FigureBlock {

  private static final int WITH_BASIS = 2;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Words words;
  private final String rows;

  /**
   * Writes on a sheet.
   *
   * @param rows what its rows are, such as months
   */
  public FigureBlock(XSSFSheet sheet, Styles styles, Words words, String rows) {
    this.sheet = sheet;
    this.rows = rows;
    this.styles = styles;
    this.words = words;
  }

  /**
   * Where a table came to stand.
   *
   * @param head row of its head
   * @param first its first row below that
   * @param last its last row
   * @param columns number of its columns; the values of the series stand from the second on, and
   *     behind them what of a stack is unknown
   * @param over number of columns that its reasons run on beyond it
   */
  public record Area(int head, int first, int last, int columns, int over) {

    /** The part of it with so many rows, after some others. */
    public Area rows(int after, int rows) {
      return new Area(head, first + after, first + after + rows - 1, columns, over);
    }
  }

  /** A column behind the values: people, or an end of the interval, of one series. */
  private record Basis(Series series, String part) {

    Double of(int tick) {
      Cell cell = series.cells().get(tick);
      return switch (part) {
        case "n" -> cell.n() == null ? null : cell.n().doubleValue();
        case "low" -> cell.hasInterval() ? cell.low() : null;
        default -> cell.hasInterval() ? cell.high() : null;
      };
    }

    boolean known() {
      for (int i = 0; i < series.cells().size(); i++) {
        if (of(i) != null) {
          return true;
        }
      }
      return false;
    }
  }

  /** The heads of the table of a figure. */
  public List<String> names(FigureData data) {
    return names(data, bases(data), gaps(data));
  }

  private static boolean gaps(FigureData data) {
    return data.cells().stream().anyMatch(c -> !c.hasValue());
  }

  /**
   * Writes the table of that name with its head in the given row.
   *
   * @param printed columns of the printed page
   */
  public Area write(FigureData data, int head, String name, int printed) {
    List<Basis> bases = bases(data);
    boolean gaps = gaps(data);
    List<String> names = names(data, bases, gaps);
    head(names, gaps, head);
    ReasonColumn reasons = new ReasonColumn(sheet, styles, names.size() - 1, printed);
    for (int i = 0; i < data.ticks().size(); i++) {
      row(data, bases, i, new Line(sheet.createRow(head + 1 + i)), gaps ? reasons : null);
    }
    int last = head + data.ticks().size();
    new ExcelTable(sheet, name, head, last, names.size()).withFilters();
    return new Area(head, head + 1, last, names.size(), reasons.fit());
  }

  private static List<Basis> bases(FigureData data) {
    List<Series> main = data.subject();
    List<Basis> bases = new ArrayList<>();
    if (main.size() <= WITH_BASIS) {
      for (Series series : main) {
        for (String part : List.of("n", "low", "high")) {
          Basis basis = new Basis(series, part);
          if (basis.known()) {
            bases.add(basis);
          }
        }
      }
    }
    return bases;
  }

  private List<String> names(FigureData data, List<Basis> bases, boolean gaps) {
    List<String> names = new ArrayList<>(List.of(rows));
    data.series().forEach(s -> names.add(s.label()));
    Unknown unknown = Unknown.of(data, words);
    if (unknown.any()) {
      names.add(unknown.name());
    }
    boolean several = data.subject().size() > 1;
    for (Basis basis : bases) {
      String part = words.say("sheet." + basis.part());
      names.add(several ? basis.series().label() + " · " + part : part);
    }
    if (gaps) {
      names.add(words.say("sheet.reason"));
    }
    return ExcelTable.distinct(names);
  }

  private void head(List<String> names, boolean gaps, int at) {
    int last = gaps ? names.size() - 2 : names.size() - 1;
    ExcelTable.head(
        new Line(sheet.createRow(at)), names, styles, column -> column > 0 && column <= last);
  }

  private void row(FigureData data, List<Basis> bases, int tick, Line line, ReasonColumn last) {
    name(line, data.ticks().get(tick), DayAxis.of(data));
    Reasons reasons = new Reasons(new CellText(words, data.unit()), data.series().size() == 1);
    int column = 1;
    for (Series series : data.series()) {
      Cell cell = series.cells().get(tick);
      reasons.add(series.label(), cell);
      if (cell.hasValue()) {
        line.number(column++, cell.value(), styles.number(cell.value(), data.unit()));
      } else {
        line.blank(column++, styles.withheld());
      }
    }
    Unknown unknown = Unknown.of(data, words);
    if (unknown.any()) {
      double left = unknown.left().get(tick);
      optional(line, column++, left > 0 ? left : null, data.unit());
    }
    for (Basis basis : bases) {
      Double value = basis.of(tick);
      String unit = basis.part().equals("n") ? "people" : data.unit();
      optional(line, column++, value, unit);
    }
    if (last != null) {
      last.write(line, reasons);
    }
  }

  private void name(Line line, Tick place, boolean day) {
    if (day) {
      line.day(0, DayAxis.day(place), styles.dayName());
    } else {
      String label = place.complete() ? place.label() : words.say("figure.running", place.label());
      line.label(label, styles.wrappedEntry());
    }
  }

  private void optional(Line line, int column, Double value, String unit) {
    if (value == null) {
      line.blank(column, styles.blank());
    } else {
      line.number(column, value, styles.number(value, unit));
    }
  }
}
