package nl.stip.dashboard.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.page.Tags;
import nl.stip.dashboard.page.View;
import nl.stip.metric.Missing;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cover, on one page: the answer, where to read on, what is chosen, why figures may be absent,
 * and where they come from.
 */
final class CoverSheet {

  private static final int[] WIDTHS = {26, 40, 100};

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Lines lines;
  private final Scope scope;
  private final Words words;
  private final Captions captions;

  CoverSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.styles = styles;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.scope = scope;
    this.words = scope.words();
    this.captions = new Captions(scope);
  }

  void write() {
    lines.title("Stip · " + scope.whole());
    lines.quiet(words.say("app.tagline"));
    lines.gap();
    Verdict verdict = Verdict.of(Tags.of(View.PAGES.get(0)).headlines(), scope);
    lines.heading(words.say("lead.overview"));
    lines.answer(verdict.sentence(), verdict.tone());
    lines.quietText(words.say("verdict.rule"));
    lines.gap();
    findings();
    lines.gap();
    contents();
    lines.gap();
    choices();
    lines.gap();
    legend();
    lines.gap();
    lineage();
    lines.gap();
    lines.quietText(words.say("app.footer"));
    new PrintedPages(sheet).onePage().finish("Stip · " + scope.whole(), WIDTHS.length, 0);
  }

  /** What everybody asks first, as on the first page. */
  private void findings() {
    for (Finding finding : Finding.of(scope)) {
      lines.heading(words.say("finding." + finding.id()));
      finding.sentences().forEach(sentence -> lines.quietText(sentence.text()));
    }
  }

  private void contents() {
    lines.heading(words.say("sheet.contents"));
    for (String page : View.PAGES) {
      List<String> headlines = Tags.of(page).headlines();
      String finding = headlines.isEmpty() ? "" : Verdict.of(headlines, scope).sentence();
      entry(words.say("page." + page), words.say("lead." + page), finding);
    }
    entry(words.say("sheet.numbers"), words.say("sheet.numbers_text"), "");
    entry(words.say("sheet.definitions"), words.say("sheet.definitions_text"), "");
  }

  private void entry(String name, String question, String finding) {
    Line line = lines.line();
    line.text(0, name, styles.link());
    CreationHelper creation = sheet.getWorkbook().getCreationHelper();
    Hyperlink link = creation.createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + name + "'!A1");
    line.row().getCell(0).setHyperlink(link);
    line.text(1, question, styles.body());
    if (finding.isEmpty()) {
      lines.wrapped(line, 1, question.length());
    } else {
      line.text(2, finding, styles.body());
      lines.wrapped(line, 2, finding.length());
      lines.fitting(line, 1, question.length());
    }
  }

  private void choices() {
    Selection selection = scope.selection();
    lines.heading(words.say("control.title"));
    lines.pair(words.say("control.period"), captions.periodAndDays());
    lines.pair(
        words.say("control.compare"),
        selection
            .compared(scope.catalogue())
            .map(p -> words.dates().period(p.period()))
            .orElse(words.say("compare.none")));
    lines.pair(words.say("control.tool"), captions.tool(selection.tool()));
    lines.pair(
        words.say("control.by"),
        selection.dimension() == null
            ? words.say("sheet.no_dimension")
            : selection.dimension().name());
    lines.pair(
        words.say("control.only"),
        !selection.filter().equals(Group.WHOLE) ? scope.whole() : words.say("control.everyone"));
  }

  private void legend() {
    lines.heading(words.say("data.missing"));
    for (Missing reason : Missing.values()) {
      String[] parts = words.say("reason." + reason.term()).split(": ", 2);
      String text = parts[parts.length - 1];
      lines.pair(parts[0], text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }
    lines.pair(words.say("sheet.bound"), words.say("sheet.bound_text"));
    Line hatched = lines.line();
    hatched.blank(0, styles.withheld());
    hatched.text(1, words.say("sheet.hatched"), styles.body());
    lines.wrapped(hatched, 1, words.say("sheet.hatched").length());
    lines.pair(words.say("sheet.band"), words.say("figure.intervals"));
    lines.pair(words.say("sheet.hollow"), words.say("sheet.hollow_text"));
  }

  private void lineage() {
    Account account = scope.mart().account();
    Map<String, String> settings = account.settings();
    lines.heading(words.say("data.lineage"));
    captions
        .computed()
        .ifPresent(m -> lines.pair(words.say("sheet.computed"), words.dates().moment(m)));
    lines.pair(
        words.say("data.sources"),
        String.join("; ", account.coverage().stream().map(this::source).toList()));
    lines.pair(
        words.say("sheet.smallest"),
        words.say("sheet.smallest_text", settings.getOrDefault("k", "10")));
    lines.pair(words.say("sheet.mart"), scope.mart().name());
    lines.quietText(words.say("sheet.more", words.say("page.data")));
  }

  private String source(Account.Coverage c) {
    String span =
        c.first() == null
            ? ""
            : ", " + words.dates().day(c.first()) + " – " + words.dates().day(c.last());
    return captions.tool(c.tool()) + " (" + c.source() + span + ")";
  }
}
