package nl.stip.dashboard.report;

import java.util.List;
import java.util.Set;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Summary;
import nl.stip.dashboard.figure.excel.ChartBlock;
import nl.stip.dashboard.figure.excel.FigureBlock;
import nl.stip.dashboard.figure.excel.HeatBlock;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.page.Subtitle;
import nl.stip.dashboard.page.Timeline;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One figure on a sheet: what it is about, its chart, and its table. */
final class FigurePart {

  /** Columns that texts run over. */
  static final int COLUMNS = 10;

  private static final int FIRST_COLUMN = 24 * 256;
  private static final int OTHER_COLUMNS = 11 * 256;
  private static final int MOST_COLUMNS = 60;
  private static final List<String> TELLING = List.of("line", "rank");
  private static final Set<String> TABLES = Set.of("heat", "chord");
  private static final int MOST_TOLD = 2;

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

  /** Makes charts and reasons as wide as the widest table among these, which the page is too. */
  FigurePart asWideAs(List<Answer> answers) {
    width = answers.stream().mapToInt(this::columns).reduce(width, Math::max);
    return this;
  }

  private int columns(Answer answer) {
    if (answer.empty()) {
      return 0;
    }
    FigureData data = Arranged.of(answer.data(), scope);
    return TABLES.contains(answer.figure().form())
        ? HeatBlock.columns(data)
        : FigureBlock.columns(data, words);
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
   * @return number of columns it takes
   */
  int body(Answer answer, String name, List<Timeline.Noted> begun) {
    if (answer.empty()) {
      lines.text(
          words.say("empty." + answer.absence()) + " " + words.say("advice." + answer.absence()));
      return 0;
    }
    begun(begun);
    FigureData data = Arranged.of(answer.data(), scope);
    FigureBlock.Area area =
        TABLES.contains(answer.figure().form()) ? heat(data, name) : charted(answer, data, name);
    lines.after(area.last());
    return area.columns() + area.over();
  }

  private void begun(List<Timeline.Noted> begun) {
    if (!begun.isEmpty()) {
      lines.quietText(words.say("sheet.begun"));
      begun.forEach(one -> lines.quietText(one.moment().number() + ". " + one.text()));
    }
  }

  private FigureBlock.Area heat(FigureData data, String name) {
    if (data.cells().stream().anyMatch(Cell::maybeChance)) {
      lines.quietText(words.say("sheet.heat_uncertain"));
    }
    return new HeatBlock(sheet, styles, words).write(data, lines.next(), name, width);
  }

  private FigureBlock.Area charted(Answer answer, FigureData data, String name) {
    int top = lines.next();
    // where only bounds are known, a chart would be an empty frame
    boolean drawn = data.cells().stream().anyMatch(Cell::hasValue);
    int below = drawn ? top + ChartBlock.rows(data) : top;
    lines.after(below - 1);
    undrawn(ChartBlock.undrawn(data));
    below = lines.next();
    printed.orElse(below + 1);
    FigureBlock.Area area =
        new FigureBlock(sheet, styles, words).write(data, below + 1, name, width);
    if (drawn) {
      new ChartBlock(sheet, styles).draw(data, area, top, width, title(answer.data()));
    }
    return area;
  }

  /** What is left out of the chart, and why. */
  private void undrawn(ChartBlock.Undrawn left) {
    if (!left.bounded().isEmpty()) {
      lines.quietText(words.say("sheet.bounded", String.join(", ", left.bounded())));
    }
    if (!left.blank().isEmpty()) {
      lines.quietText(words.say("sheet.undrawn", String.join(", ", left.blank())));
    }
  }

  /** The data as its chart has it: a bar or point of a bound is not drawn, and not named either. */
  private static FigureData drawn(FigureData data) {
    return new FigureData(
        data.figure(),
        data.unit(),
        data.ordered(),
        data.ticks(),
        data.series().stream()
            .map(
                s ->
                    new Series(
                        s.id(),
                        s.label(),
                        s.role(),
                        s.slot(),
                        s.cells().stream().map(FigurePart::drawn).toList()))
            .toList());
  }

  private static Cell drawn(Cell cell) {
    return cell.hasValue() ? cell : Cell.absent(CellText.reason(cell));
  }

  /** What the chart shows, so that it can stand alone; the question when that takes long. */
  private String title(FigureData data) {
    boolean told =
        TELLING.contains(data.figure().form()) && data.series(Role.MAIN).size() <= MOST_TOLD;
    String finding = told ? Summary.of(drawn(data), words) : "";
    return finding.isEmpty() ? words.say("figure." + data.figure().question()) : finding;
  }
}
