package nl.stip.dashboard.report;

import java.util.List;
import java.util.Map;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.Found;
import nl.stip.dashboard.page.Told;
import nl.stip.dashboard.page.View;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The business case to calculate with: what register and mart say stands in cells of its own, in
 * the colour of what can be changed, and everything else is a formula over these.
 */
final class CostSheet {

  private static final int[] WIDTHS = {40, 16, 14, 14, 14, 14, 18, 52, 14};
  private static final int REPEATED = 3;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Business business;
  private final Lines lines;
  private final Words words;
  private final Scope scope;

  CostSheet(XSSFSheet sheet, Styles styles, Business business) {
    this.sheet = sheet;
    this.styles = styles;
    this.business = business;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.scope = business.scope();
    this.words = scope.words();
  }

  void write() {
    PrintedPages printed = new PrintedPages(sheet);
    lines.title(words.say("lead.business"));
    lines.quiet(new Captions(scope).subject());
    sheet.createFreezePane(0, REPEATED);
    lines.gap();
    lines.answer(business.answer(), "");
    if (business.businessCase().isPresent()) {
      filled(business.businessCase().get(), printed);
    } else {
      empty();
    }
    printed.finish(scope, WIDTHS.length, REPEATED);
  }

  private void filled(BusinessCase costs, PrintedPages printed) {
    lines.quietText(words.say("business.whole") + " " + words.say("business.rule"));
    lines.quietText(words.say("sheet.business.live"));
    lines.gap();
    CostFormulas formulas = new CostFormulas(lines, styles, costs);
    formulas.outcomes();
    lines.gap();
    printed.block(lines.next());
    formulas.inputs();
    lines.gap();
    printed.block(lines.next());
    formulas.terms();
    formulas.fill();
    lines.gap();
    printed.block(lines.next());
    new LicenceFormulas(lines, styles, costs).write();
    figures(printed);
    lines.gap();
    printed.block(lines.next());
    lines.heading(words.say("section.business.out"));
    business.tables().leftOut().forEach(lines::quietText);
    List.of("benefit", "hours", "rest")
        .forEach(key -> lines.quietText(words.say("business.left." + key)));
  }

  /** The figures of the page, each with its chart and its table. */
  private void figures(PrintedPages printed) {
    FigurePart part = new FigurePart(lines, printed, styles, scope).within(WIDTHS.length);
    for (Found found : business.figures().all(new View(View.COSTS, Map.of()))) {
      lines.gap();
      printed.block(lines.next());
      lines.heading(found.drawn().title());
      lines.quiet(found.drawn().subtitle());
      lines.quietText(found.drawn().definition().text().means());
      part.body(
          found.answer(), View.COSTS + "_" + found.figure().question(), found.drawn().moments());
    }
  }

  /** What to enter, or what is wrong with what was entered. */
  private void empty() {
    lines.gap();
    if (business.faults().isEmpty()) {
      lines.heading(words.say("business.enter.title"));
      lines.text(words.say("business.enter.text", business.file()));
      for (String key : List.of("what", "tool", "amount", "days", "source", "labour")) {
        lines.quietText("– " + words.say("business.enter." + key, business.toolIds()));
      }
    } else {
      lines.heading(words.say("business.enter.faulty"));
      for (Told fault : business.faults()) {
        lines.text(fault.where() + " " + fault.what());
        lines.quietText(fault.advice().isEmpty() ? "" : "→ " + fault.advice());
      }
    }
  }
}
