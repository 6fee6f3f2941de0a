package nl.stip.dashboard.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Tags;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One page: its answer, its key figures, and its figures, each with its chart and its table. */
final class FigureSheet {

  private static final int REPEATED = 3;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Lines lines;
  private final PrintedPages printed;
  private final String page;
  private int columns = FigurePart.COLUMNS;

  FigureSheet(XSSFSheet sheet, Styles styles, Scope scope, String page) {
    this.sheet = sheet;
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.lines = new Lines(sheet, styles, FigurePart.COLUMNS);
    this.printed = new PrintedPages(sheet);
    this.page = page;
  }

  void write() {
    FigurePart part = new FigurePart(lines, printed, styles, scope);
    lines.title(words.say("lead." + page));
    lines.quiet(new Captions(scope).subject());
    opening(Tags.of(page).headlines());
    if (page.equals("network")) {
      ties();
    }
    for (Figure figure : Tags.of(page).figures()) {
      lines.gap();
      printed.block(lines.next());
      lines.heading(words.say("figure." + figure.question()));
      Answer answer = FigureReader.read(figure, scope);
      part.caption(answer);
      columns = Math.max(columns, part.body(answer, page + "_" + figure.question()));
    }
    printed.finish("Stip · " + scope.whole(), columns, REPEATED);
  }

  private void opening(List<String> headlines) {
    lines.gap();
    sheet.createFreezePane(0, REPEATED);
    Verdict verdict = Verdict.of(headlines, scope);
    lines.answer(verdict.sentence(), verdict.tone());
    if (!verdict.rule().isEmpty()) {
      lines.quietText(verdict.rule());
    }
    lines.gap();
    lines.heading(words.say("headline.title"));
    lines.after(
        new KeyFigures(sheet, styles, scope)
            .write(headlines, lines.next(), page + "_" + "key_figures"));
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
