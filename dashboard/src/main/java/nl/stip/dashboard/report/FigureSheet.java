package nl.stip.dashboard.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Summary;
import nl.stip.dashboard.figure.excel.ChartBlock;
import nl.stip.dashboard.figure.excel.FigureBlock;
import nl.stip.dashboard.figure.excel.HeatBlock;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Tags;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One page: its answer, its key figures, and its figures, each with its chart and its table. */
final class FigureSheet {

  private static final int FIRST_COLUMN = 28 * 256;
  private static final int OTHER_COLUMNS = 14 * 256;
  private static final int COLUMNS = 60;
  private static final int TEXT_COLUMNS = 10;
  private static final List<String> TELLING = List.of("line", "rank");
  private static final int MOST_TOLD = 2;
  private static final int REPEATED = 3;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Lines lines;
  private final PrintedPages printed;
  private final String page;
  private int columns = TEXT_COLUMNS;

  FigureSheet(XSSFSheet sheet, Styles styles, Scope scope, String page) {
    this.sheet = sheet;
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.lines = new Lines(sheet, styles, TEXT_COLUMNS);
    this.printed = new PrintedPages(sheet);
    this.page = page;
  }

  void write() {
    sheet.setColumnWidth(0, FIRST_COLUMN);
    for (int i = 1; i < COLUMNS; i++) {
      sheet.setColumnWidth(i, OTHER_COLUMNS);
    }
    Captions captions = new Captions(scope);
    lines.title(words.say("lead." + page));
    lines.quiet(captions.subject());
    opening(Tags.of(page).headlines());
    if (page.equals("network")) {
      ties();
    }
    for (Figure figure : Tags.of(page).figures()) {
      lines.gap();
      printed.block(lines.next());
      lines.heading(words.say("figure." + figure.question()));
      answer(FigureReader.read(figure, scope), captions);
    }
    printed.finish("Stip · " + scope.whole(), columns, REPEATED);
  }

  private void opening(List<String> headlines) {
    lines.gap();
    sheet.createFreezePane(0, REPEATED);
    Verdict verdict = Verdict.of(headlines, scope);
    lines.answer(verdict.sentence(), verdict.tone());
    lines.quietText(words.say("verdict.rule"));
    lines.gap();
    lines.heading(words.say("headline.title"));
    lines.after(
        new KeyFigures(sheet, styles, scope)
            .write(headlines, lines.next(), page + "_" + "key_figures"));
  }

  private void answer(Answer answer, Captions captions) {
    Figure figure = answer.figure();
    String unit = answer.empty() ? "" : answer.data().unit();
    lines.quiet(captions.metric(figure, unit) + " · " + scope.whole() + " · " + captions.period());
    scope
        .catalogue()
        .metric(figure.metric())
        .ifPresent(m -> lines.quietText(words.language().text(m).means()));
    if (answer.empty()) {
      lines.text(
          words.say("empty." + answer.absence()) + " " + words.say("advice." + answer.absence()));
      return;
    }
    FigureData data = Arranged.of(answer.data(), scope);
    FigureBlock.Area area = figure.form().equals("heat") ? heat(data) : charted(answer, data);
    lines.after(area.last());
    columns = Math.max(columns, area.columns() + area.over());
  }

  private FigureBlock.Area heat(FigureData data) {
    return new HeatBlock(sheet, styles, words).write(data, lines.next(), table(data));
  }

  private FigureBlock.Area charted(Answer answer, FigureData data) {
    int top = lines.next();
    int below = top + ChartBlock.rows(data);
    List<String> undrawn = ChartBlock.undrawn(data);
    if (!undrawn.isEmpty()) {
      lines.after(below - 1);
      lines.quietText(words.say("sheet.undrawn", String.join(", ", undrawn)));
      below++;
    }
    printed.orElse(below + 1);
    FigureBlock.Area area =
        new FigureBlock(sheet, styles, words).write(data, below + 1, table(data));
    new ChartBlock(sheet, styles).draw(data, area, top, title(answer.data()));
    return area;
  }

  private String table(FigureData data) {
    return page + "_" + data.figure().question();
  }

  /** What the chart shows, so that it can stand alone; the question when that takes long. */
  private String title(FigureData data) {
    boolean told =
        TELLING.contains(data.figure().form()) && data.series(Role.MAIN).size() <= MOST_TOLD;
    String finding = told ? Summary.of(data, words) : "";
    return finding.isEmpty() ? words.say("figure." + data.figure().question()) : finding;
  }

  private String setting(String key) {
    return words.has("setting." + key) ? words.say("setting." + key) : key;
  }

  private void ties() {
    Map<String, String> ties = new TreeMap<>();
    scope
        .mart()
        .account()
        .settings()
        .forEach(
            (key, value) -> {
              if (key.startsWith("ties")) {
                ties.put(key, value);
              }
            });
    if (!ties.isEmpty()) {
      lines.gap();
      lines.heading(words.say("network.ties"));
      lines.quietText(words.say("network.ties_text"));
      ties.forEach((key, value) -> lines.pair(setting(key), value));
    }
  }
}
