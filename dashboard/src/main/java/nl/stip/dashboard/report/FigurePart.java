package nl.stip.dashboard.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.RowName;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Summary;
import nl.stip.dashboard.figure.excel.ChartBlock;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.FigureBlock;
import nl.stip.dashboard.figure.excel.HeatBlock;
import nl.stip.dashboard.figure.excel.Reasons;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.page.OtherKind;
import nl.stip.dashboard.page.Subtitle;
import nl.stip.dashboard.page.Timeline;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One figure on a sheet: what it is about, its chart, and its table. */
final class FigurePart {

  /** Columns that texts run over. */
  static final int COLUMNS = 10;

  private static final int DIGIT = 256;
  private static final int FIRST_COLUMN = 18 * DIGIT;
  private static final int NARROWEST = 13 * DIGIT;
  private static final int OTHER_COLUMNS = 9 * DIGIT;
  private static final int REASONS = 33 * DIGIT;
  private static final int MOST_COLUMNS = 60;
  private static final List<String> TELLING = List.of("line", "rank");
  private static final Set<String> TABLES = Set.of("heat", "chord");
  private static final int MOST_TOLD = 2;

  /** A table of so many columns leaves its chart half of the page. */
  private static final int BESIDE = 5;

  private static final int SHORT_TITLE = 110;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Lines lines;
  private final PrintedPages printed;
  private int width = COLUMNS;

  /** Figures on the sheet of some lines. */
  FigurePart(Lines lines, PrintedPages printed, Styles styles, Scope scope) {
    this.sheet = lines.sheet();
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.lines = lines;
    this.printed = printed;
  }

  /** Makes the columns of the sheet as wide as numbers and most names need. */
  FigurePart columns() {
    sheet.setColumnWidth(0, FIRST_COLUMN);
    for (int i = 1; i < MOST_COLUMNS; i++) {
      sheet.setColumnWidth(i, OTHER_COLUMNS);
    }
    return this;
  }

  /** Ends charts and reasons with the columns of a sheet that has its own. */
  FigurePart within(int columns) {
    width = columns;
    return this;
  }

  /**
   * Makes charts and reasons as wide as the widest table among these, as far as a printed page
   * goes.
   */
  FigurePart asWideAs(List<Answer> answers) {
    int widest = COLUMNS;
    Set<Integer> reasons = new HashSet<>();
    for (Answer answer : answers) {
      if (!answer.empty()) {
        List<String> names = names(answer);
        ExcelTable.widen(sheet, names, table(answer) ? styles.matrixHead() : styles.numberHead());
        widest = Math.max(widest, names.size());
        reasons(names).ifPresent(reasons::add);
      }
    }
    // names of rows wrap, words of heads do not
    sheet.setColumnWidth(
        0, Math.max(NARROWEST, sheet.getColumnWidth(0) - PrintedPages.excess(sheet, COLUMNS)));
    width = PrintedPages.columns(sheet, COLUMNS, widest);
    reasons.removeIf(column -> column >= width);
    int each = reasons.isEmpty() ? 0 : PrintedPages.spare(sheet, width) / reasons.size();
    reasons.forEach(
        column ->
            sheet.setColumnWidth(column, Math.min(REASONS, sheet.getColumnWidth(column) + each)));
    return this;
  }

  /** Where reasons have no empty columns beside them to run on over, they wrap in their own. */
  private Optional<Integer> reasons(List<String> names) {
    int last = names.size() - 1;
    return last >= COLUMNS - 2 && names.get(last).equals(words.say("sheet.reason"))
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Columns that are printed. */
  int width() {
    return width;
  }

  private List<String> names(Answer answer) {
    FigureData data = Arranged.of(answer.data(), scope);
    return table(answer) ? heatBlock(data).names(data) : block(data).names(data);
  }

  private FigureBlock block(FigureData data) {
    return new FigureBlock(sheet, styles, words, RowName.of(data.figure(), scope));
  }

  private HeatBlock heatBlock(FigureData data) {
    return new HeatBlock(sheet, styles, words, RowName.of(data.figure(), scope));
  }

  private static boolean table(Answer answer) {
    return TABLES.contains(answer.figure().form());
  }

  /** Writes metric, unit, group and period, and what the metric means. */
  void caption(Answer answer) {
    Figure figure = answer.figure();
    lines.quiet(Subtitle.of(answer, scope));
    scope
        .catalogue()
        .metric(figure.metric())
        .map(m -> figure.counted() ? words.say("chord.means") : words.language().text(m).means())
        .ifPresent(lines::quietText);
  }

  /**
   * Writes chart and table, or why there are none.
   *
   * @param name name of the table
   * @param begun what was begun in the time it shows
   */
  void body(Answer answer, String name, List<Timeline.Noted> begun) {
    if (answer.empty()) {
      lines.text(words.say("empty." + answer.absence()) + " " + answer.advice(scope));
      return;
    }
    begun(begun);
    OtherKind.notes(answer, scope).forEach(lines::quietText);
    FigureData data = Arranged.of(answer.data(), scope);
    FigureBlock.Area area =
        TABLES.contains(answer.figure().form())
            ? heat(answer, data, name)
            : charted(answer, data, name);
    lines.after(area.last());
  }

  private void begun(List<Timeline.Noted> begun) {
    if (!begun.isEmpty()) {
      lines.quietText(words.say("sheet.begun"));
      begun.forEach(one -> lines.quietText(one.moment().number() + ". " + one.text()));
    }
  }

  private FigureBlock.Area heat(Answer answer, FigureData data, String name) {
    if (data.cells().stream().anyMatch(Cell::maybeChance)) {
      lines.quietText(words.say("sheet.heat_uncertain"));
    }
    capped(answer);
    return heatBlock(data).write(data, lines.next(), name, width);
  }

  private FigureBlock.Area charted(Answer answer, FigureData data, String name) {
    FigureData shown = Arranged.drawn(data);
    // where only bounds are known, a chart would be an empty frame
    boolean drawn = shown.cells().stream().anyMatch(Cell::hasValue);
    int columns = names(answer).size();
    if (drawn && columns <= BESIDE && data.cells().stream().allMatch(Cell::hasValue)) {
      return beside(answer, data, name);
    }
    int top = lines.next();
    if (drawn) {
      lines.after(top + ChartBlock.rows(shown) - 1);
    }
    undrawn(data, shown);
    if (drawn) {
      // on paper it may stand at the top of a page
      printed.orElse(lines.next());
      lines.quiet(words.say("sheet.figures_of", words.say("figure." + data.figure().question())));
    }
    capped(answer);
    FigureBlock.Area area = block(data).write(data, lines.next(), name, width);
    if (drawn) {
      new ChartBlock(sheet, styles)
          .draw(
              shown,
              area.rows(data.ticks().indexOf(shown.ticks().get(0)), shown.ticks().size()),
              new ChartBlock.Place(top, top + ChartBlock.rows(shown), 0, width),
              title(answer.data()));
    }
    return area;
  }

  /** A narrow table, and its chart at its right. */
  private FigureBlock.Area beside(Answer answer, FigureData data, String name) {
    int top = lines.next();
    FigureBlock.Area area = block(data).write(data, top, name, width);
    int end = Math.max(area.last() + 1, top + ChartBlock.rows(data));
    if (sheet.getRow(end - 1) == null) {
      // what is printed ends with the last row there is
      sheet.createRow(end - 1);
    }
    String told = title(answer.data());
    new ChartBlock(sheet, styles)
        .draw(
            data,
            area,
            new ChartBlock.Place(top, end, area.columns(), width),
            told.length() <= SHORT_TITLE
                ? told
                : words.say("figure." + answer.figure().question()));
    return new FigureBlock.Area(area.head(), area.first(), end - 1, area.columns(), area.over());
  }

  /** What of a wide table is not printed: letters would be too small to read. */
  private void capped(Answer answer) {
    int columns = names(answer).size();
    if (columns > width) {
      String reasons =
          Reasons.told(
              Arranged.of(answer.data(), scope),
              cell -> table(answer) && HeatBlock.open(cell),
              words);
      if (!reasons.isEmpty()) {
        lines.quietText(words.say("sheet.reasons_off", reasons));
      }
      lines.quietText(words.say("sheet.capped", width, columns));
    }
  }

  /** What is left out of the chart, and why. */
  private void undrawn(FigureData data, FigureData shown) {
    // of a ranking each is named, of a stack of groups how many
    boolean ranked = data.figure().form().equals("rank");
    int rows = ranked ? 0 : data.ticks().size() - shown.ticks().size();
    ChartBlock.Undrawn left = ChartBlock.undrawn(ranked ? data : shown);
    if (rows > 0) {
      lines.quietText(words.say(rows == 1 ? "key.row_left" : "key.rows_left", rows));
    }
    if (!left.bounded().isEmpty()) {
      lines.quietText(words.say("sheet.bounded", String.join(", ", left.bounded())));
    }
    if (!left.blank().isEmpty()) {
      lines.quietText(words.say("sheet.undrawn", String.join(", ", left.blank())));
    }
  }

  /** What the chart shows, so that it can stand alone; the question when that takes long. */
  private String title(FigureData data) {
    boolean told =
        TELLING.contains(data.figure().form()) && data.series(Role.MAIN).size() <= MOST_TOLD;
    String finding = told ? Summary.of(Arranged.exact(data), words) : "";
    return finding.isEmpty() ? words.say("figure." + data.figure().question()) : finding;
  }
}
