package nl.stip.dashboard.report;

import java.util.Arrays;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Tags;
import nl.stip.dashboard.page.Verdict;
import nl.stip.metric.Missing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cover: finding, period, filters, why figures may be absent, and where they come from. */
final class CoverSheet {

  private final Lines lines;
  private final Scope scope;
  private final Words words;

  CoverSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.lines = new Lines(sheet, styles);
    this.scope = scope;
    this.words = scope.words();
  }

  void write() {
    lines.title("Stip · " + scope.whole());
    lines.quiet(words.say("app.tagline"));
    lines.gap();
    lines.heading(words.say("lead.overview"));
    lines.text(Verdict.of(Tags.of("overview").headlines(), scope).sentence());
    lines.quiet(words.say("verdict.rule"));
    lines.gap();
    choices();
    lines.gap();
    lines.heading(words.say("data.missing"));
    Arrays.stream(Missing.values()).forEach(m -> lines.text(words.say("reason." + m.term())));
    lines.text(words.say("sheet.hatched"));
    lines.text(words.say("figure.intervals"));
    lines.gap();
    lines.heading(words.say("data.lineage"));
    scope.mart().account().lineage().forEach(lines::pair);
    lines.gap();
    lines.heading(words.say("data.settings"));
    scope.mart().account().settings().forEach(lines::pair);
    lines.gap();
    lines.quiet(words.say("app.footer"));
  }

  private void choices() {
    Selection selection = scope.selection();
    lines.heading(words.say("control.title"));
    lines.pair(words.say("control.period"), words.dates().period(selection.period().period()));
    lines.pair(
        words.say("control.compare"),
        selection
            .compared(scope.catalogue())
            .map(p -> words.dates().period(p.period()))
            .orElse(words.say("compare.none")));
    lines.pair(words.say("control.tool"), tool(selection.tool()));
    lines.pair(
        words.say("control.by"),
        selection.dimension() == null ? "–" : selection.dimension().name());
    lines.pair(
        words.say("control.only"),
        selection.filter().single() ? selection.filter().val1() : words.say("control.everyone"));
  }

  private String tool(String id) {
    return scope.catalogue().tools().stream()
        .filter(t -> t.id().equals(id) && !id.equals(Selection.ALL_TOOLS))
        .findFirst()
        .map(t -> t.name())
        .orElse(words.say("tool.all"));
  }
}
