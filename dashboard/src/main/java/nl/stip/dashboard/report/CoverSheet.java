package nl.stip.dashboard.report;

import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.finding.Effects;
import nl.stip.dashboard.finding.Finding;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.LeftOut;
import nl.stip.dashboard.page.Page;
import nl.stip.dashboard.page.Provenance;
import nl.stip.dashboard.page.Tags;
import nl.stip.dashboard.page.Timeline;
import nl.stip.dashboard.page.View;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The cover, on one standing page: the answer, where to read on, what is chosen, why figures may be
 * absent, and where they come from.
 */
final class CoverSheet {

  private static final int[] WIDTHS = {24, 36, 80};

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Lines lines;
  private final Scope scope;
  private final Words words;
  private final Business business;
  private final LeftOut leftOut;
  private final Timeline timeline;

  CoverSheet(
      XSSFSheet sheet, Styles styles, Subject subject, Business business, Timeline timeline) {
    this.business = business;
    this.timeline = timeline;
    this.leftOut = subject.leftOut();
    this.sheet = sheet;
    this.styles = styles;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.scope = subject.scope();
    this.words = scope.words();
  }

  /**
   * Writes it.
   *
   * @param pages those that have a sheet
   */
  void write(List<String> pages) {
    lines.title("Stip · " + scope.whole());
    lines.quiet(words.say("app.tagline"));
    lines.gap();
    Verdict verdict =
        Page.verdict(View.PAGES.get(0), Tags.of(View.PAGES.get(0)).headlines(), scope);
    lines.heading(words.say("lead.overview"));
    lines.answer(verdict.sentence(), verdict.tone());
    if (!verdict.context().isEmpty()) {
      lines.quietText(verdict.context());
    }
    if (!verdict.rule().isEmpty()) {
      lines.quietText(verdict.rule());
    }
    findings(pages.contains(View.COSTS));
    lines.gap();
    contents(pages);
    lines.gap();
    new Explanation(lines, styles, scope, leftOut).write();
    lines.quietText(words.say("sheet.more", words.say("page.data")));
    lines.gap();
    lines.quietText(words.say("app.footer"));
    new PrintedPages(sheet).onePage().upright().finish(scope, WIDTHS.length, 0);
  }

  /**
   * What everybody asks first, as on the first page.
   *
   * @param costs whether the reader may see what tools cost
   */
  private void findings(boolean costs) {
    Finding.of(scope).forEach(this::finding);
    lines.gap();
    lines.heading(words.say("finding.cost"));
    lines.quietText(costs ? business.answer() : words.say("finding.cost.closed"));
    Effects.of(timeline.initiatives(), scope).ifPresent(this::finding);
  }

  private void finding(Finding finding) {
    lines.gap();
    lines.heading(words.say("finding." + finding.id()));
    finding.sentences().forEach(sentence -> lines.quietText(sentence.text()));
  }

  private void contents(List<String> pages) {
    lines.heading(words.say("sheet.contents"));
    for (String page : pages) {
      String finding = finding(page);
      entry(words.say("page." + page), words.say("lead." + page), finding);
    }
    entry(words.say("sheet.numbers"), words.say("sheet.numbers_text"), "");
    entry(words.say("sheet.definitions"), words.say("sheet.definitions_text"), "");
  }

  private String finding(String page) {
    if (!View.PAGES.contains(page)) {
      return page.equals(View.COSTS) ? business.answer() : PrivacySheet.answer(scope);
    }
    List<String> headlines = Tags.of(page).headlines();
    return headlines.isEmpty()
        ? new Provenance(scope).answer()
        : Page.verdict(page, headlines, scope).whole();
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
      lines.wrapped(line, 1);
    } else {
      line.text(2, finding, styles.bodyApart());
      lines.wrapped(line, 2);
      lines.fitting(line, 1);
    }
  }
}
