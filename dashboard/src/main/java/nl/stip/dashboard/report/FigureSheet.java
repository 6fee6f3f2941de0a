package nl.stip.dashboard.report;

import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ChartBlock;
import nl.stip.dashboard.figure.excel.FigureBlock;
import nl.stip.dashboard.figure.excel.HeatBlock;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Tags;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The figures of one page, each with its chart and its table. */
final class FigureSheet {

  private static final int CHART_ROWS = 15;
  private static final int TALLEST = 30;
  private static final int ROWS_PER_BAR = 2;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Lines lines;

  FigureSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.lines = new Lines(sheet, styles);
  }

  void write(String page) {
    lines.title(words.say("lead." + page));
    lines.quiet(scope.whole() + " · " + words.dates().period(scope.selection().period().period()));
    for (Figure figure : Tags.of(page).figures()) {
      lines.gap();
      lines.heading(words.say("figure." + figure.question()));
      lines.quiet(subtitle(figure));
      answer(FigureReader.read(figure, scope));
    }
  }

  private String subtitle(Figure figure) {
    return scope
        .catalogue()
        .metric(figure.metric())
        .map(m -> scope.name(m) + " · " + words.language().text(m).means())
        .orElse(figure.metric());
  }

  private void answer(Answer answer) {
    if (answer.empty()) {
      lines.text(
          words.say("empty." + answer.absence()) + " " + words.say("advice." + answer.absence()));
      return;
    }
    FigureData data = answer.data();
    if (answer.figure().form().equals("heat")) {
      lines.after(new HeatBlock(sheet, styles, words).write(data, lines.next()));
      return;
    }
    int rows = rows(data);
    int top = lines.next();
    FigureBlock.Area area = new FigureBlock(sheet, styles, words).write(data, top + rows + 1);
    new ChartBlock(sheet, styles).draw(data, area, top, rows);
    lines.after(area.last());
  }

  private static int rows(FigureData data) {
    return data.figure().form().equals("line")
        ? CHART_ROWS
        : Math.min(TALLEST, Math.max(CHART_ROWS, 4 + ROWS_PER_BAR * data.ticks().size()));
  }
}
