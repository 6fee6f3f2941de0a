package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Occurring;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a matrix or cohorts as a table coloured like the chart on screen: a row per series, a
 * column per tick, then the reasons of what is absent. What a cohort has not lived through yet is
 * left open.
 */
public final class HeatBlock {

  private static final String TO_CHANCE = "ratio";

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Words words;
  private final String rows;

  /**
   * Writes on a sheet.
   *
   * @param rows what its rows are, such as departments
   */
  public HeatBlock(XSSFSheet sheet, Styles styles, Words words, String rows) {
    this.sheet = sheet;
    this.rows = rows;
    this.styles = styles;
    this.words = words;
  }

  /** The heads of the table of a figure. */
  public List<String> names(FigureData data) {
    List<String> names = new ArrayList<>(List.of(rows));
    data.ticks().forEach(t -> names.add(t.label()));
    if (gaps(data)) {
      names.add(words.say("sheet.reason"));
    }
    return ExcelTable.distinct(names);
  }

  private static boolean gaps(FigureData data) {
    return data.cells().stream().anyMatch(HeatBlock::unexpected);
  }

  /**
   * Writes the table of that name with its head in the given row.
   *
   * @param printed columns of the printed page
   */
  public FigureBlock.Area write(FigureData data, int head, String name, int printed) {
    boolean gaps = gaps(data);
    List<String> names = names(data);
    head(names, data.ticks().size(), head);
    ReasonColumn reasons = new ReasonColumn(sheet, styles, names.size() - 1, printed);
    int last = head;
    for (Series series : data.series()) {
      row(data, series, new Line(sheet.createRow(++last)), gaps ? reasons : null);
    }
    new ExcelTable(sheet, name, head, last, names.size()).plain();
    if (!diverging(data)) {
      new HeatScale(sheet, styles)
          .colour(new CellRangeAddress(head + 1, last, 1, data.ticks().size()), run(data));
    }
    return new FigureBlock.Area(head, head + 1, last, names.size(), reasons.fit());
  }

  private static boolean diverging(FigureData data) {
    return data.unit().equals(TO_CHANCE);
  }

  /** What occurs; of counts between groups, from none to the most between two. */
  private static Occurring run(FigureData data) {
    if (!data.figure().counted()) {
      return Occurring.in(data.cells(), data.unit());
    }
    double most = 0;
    for (int i = 0; i < data.series().size(); i++) {
      for (int j = 0; j < data.ticks().size(); j++) {
        Cell cell = data.series().get(i).cells().get(j);
        boolean counts = cell.hasValue() && i != j;
        most = counts ? Math.max(most, cell.value()) : most;
      }
    }
    return new Occurring(0, most);
  }

  private static double largest(FigureData data) {
    return data.cells().stream().filter(Cell::hasValue).mapToDouble(Cell::value).max().orElse(0);
  }

  /** Whether a cell is empty without there being anything to explain. */
  public static boolean open(Cell cell) {
    return cell.missing() == Missing.TOO_LITTLE_HISTORY;
  }

  private static boolean unexpected(Cell cell) {
    return !cell.hasValue() && !open(cell);
  }

  private void head(List<String> names, int ticks, int at) {
    Line head = new Line(sheet.createRow(at));
    ExcelTable.widen(sheet, names, styles.matrixHead());
    for (int i = 0; i < names.size(); i++) {
      boolean tick = i > 0 && i <= ticks;
      head.text(i, names.get(i), tick ? styles.matrixHead() : styles.head());
    }
    ExcelTable.fitHead(head, names.size());
  }

  private void row(FigureData data, Series series, Line line, ReasonColumn last) {
    line.label(series.label(), styles.wrappedEntry());
    Reasons reasons = new Reasons(new CellText(words, data.unit()), false);
    int column = 1;
    for (Cell cell : series.cells()) {
      Tick tick = data.ticks().get(column - 1);
      if (cell.hasValue()) {
        boolean own = data.figure().between() && tick.id().equals(series.id());
        line.number(
            column,
            cell.value(),
            diverging(data) && !own && !cell.maybeChance()
                ? styles.ratio(cell.value())
                : styles.matrixNumber(cell, largest(data), data.unit()));
      } else if (unexpected(cell)) {
        line.blank(column, styles.withheld());
        reasons.add(tick.label(), cell);
      } else {
        line.blank(column, styles.blank());
      }
      column++;
    }
    if (last != null) {
      last.write(line, reasons);
    }
  }
}
