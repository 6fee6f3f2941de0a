package nl.stip.dashboard.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.Changes;
import nl.stip.dashboard.finding.Measure;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Page;
import nl.stip.dashboard.page.Provenance;
import nl.stip.dashboard.page.Sources;
import nl.stip.dashboard.page.Tags;
import nl.stip.dashboard.page.Timeline;
import nl.stip.dashboard.page.View;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One page: its answer, its key figures, and its figures, each with its chart and its table. */
final class FigureSheet {

  private static final int REPEATED = 3;
  private static final String SURVEY = "survey_";

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Lines lines;
  private final PrintedPages printed;
  private final String page;
  private final Timeline timeline;

  FigureSheet(XSSFSheet sheet, Styles styles, Scope scope, String page, Timeline timeline) {
    this.sheet = sheet;
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.lines = new Lines(sheet, styles, FigurePart.COLUMNS);
    this.printed = new PrintedPages(sheet).upright();
    this.page = page;
    this.timeline = timeline;
  }

  void write() {
    FigurePart part = new FigurePart(lines, printed, styles, scope).columns();
    lines.title(words.say("lead." + page));
    lines.quiet(new Captions(scope).subject(Sources.of(new View(page, Map.of()), scope)));
    opening(Tags.of(page).headlines());
    if (page.equals(View.PAGES.get(0))) {
      changes();
    }
    if (page.equals("network")) {
      ties();
    }
    List<Answer> answers = answers();
    part.asWideAs(answers);
    for (Answer answer : answers) {
      Figure figure = answer.figure();
      lines.gap();
      printed.block(lines.next());
      lines.heading(words.say("figure." + figure.question()));
      part.caption(answer);
      part.body(answer, page + "_" + figure.question(), timeline.on(answer, scope));
    }
    printed.finish(scope, part.width(), REPEATED);
  }

  private List<Answer> answers() {
    return Tags.of(page).figures().stream()
        .map(figure -> FigureReader.read(figure, scope))
        .filter(answer -> !leftOut(answer))
        .toList();
  }

  /** What the page tells in one sentence: no themes were named, or there was no survey. */
  private boolean leftOut(Answer answer) {
    return Answer.NO_THEMES.equals(answer.absence())
        || (answer.figure().metric().startsWith(SURVEY) && scope.catalogue().questions().isEmpty());
  }

  private void opening(List<String> headlines) {
    lines.gap();
    sheet.createFreezePane(0, REPEATED);
    Verdict verdict = Page.verdict(page, headlines, scope);
    lines.answer(verdict.sentence(), verdict.tone());
    if (!verdict.context().isEmpty()) {
      lines.quietText(verdict.context());
    }
    if (!verdict.rule().isEmpty()) {
      lines.quietText(verdict.rule());
    }
    lines.gap();
    lines.heading(words.say("headline.title"));
    lines.after(
        new KeyFigures(sheet, styles, scope)
            .write(
                measures(headlines),
                lines.next(),
                page + "_" + "key_figures",
                words.say("sheet.metric")));
  }

  private List<Measure> measures(List<String> headlines) {
    return headlines.stream()
        .map(id -> scope.catalogue().metric(id))
        .flatMap(Optional::stream)
        .map(Measure::of)
        .toList();
  }

  /** What changed by more than noise, as at the foot of the first page. */
  private void changes() {
    List<Measure> changed = Changes.of(scope).stream().map(Change::measure).toList();
    lines.gap();
    lines.heading(words.say("section.changes"));
    lines.quietText(words.say("changes." + Changes.told(scope)));
    if (!changed.isEmpty()) {
      lines.after(
          new KeyFigures(sheet, styles, scope)
              .write(changed, lines.next(), page + "_changes", words.say("metric.name")));
    }
  }

  private void ties() {
    List<String> rules = new Provenance(scope).ties();
    if (!rules.isEmpty()) {
      lines.gap();
      lines.heading(words.say("network.ties"));
      rules.forEach(lines::quietText);
    }
  }
}
