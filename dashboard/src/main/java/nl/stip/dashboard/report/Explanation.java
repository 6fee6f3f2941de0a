package nl.stip.dashboard.report;

import java.util.Map;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.page.LeftOut;
import nl.stip.metric.Missing;

/** What is chosen, why figures may be absent, and where they come from. */
final class Explanation {

  private final Lines lines;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Captions captions;
  private final LeftOut leftOut;

  Explanation(Lines lines, Styles styles, Scope scope, LeftOut leftOut) {
    this.leftOut = leftOut;
    this.lines = lines;
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.captions = new Captions(scope);
  }

  void write() {
    choices();
    lines.gap();
    legend();
    lines.gap();
    lineage();
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
    leftOut.told().forEach(sentence -> lines.pair(words.say("left.title"), sentence));
  }

  private void legend() {
    lines.heading(words.say("data.missing"));
    for (Missing reason : Missing.values()) {
      String[] parts = words.say("reason." + reason.term()).split(": ", 2);
      String text = parts[parts.length - 1];
      lines.pair(parts[0], words.sentence(text));
    }
    lines.pair(words.say("sheet.bound"), words.say("sheet.bound_text"));
    Line hatched = lines.line();
    hatched.blank(0, styles.withheld());
    hatched.text(1, words.say("sheet.hatched"), styles.body());
    lines.wrapped(hatched, 1);
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
  }

  private String source(Account.Coverage c) {
    String span =
        c.first() == null
            ? ""
            : ", " + words.dates().day(c.first()) + " – " + words.dates().day(c.last());
    return captions.tool(c.tool()) + " (" + c.source() + span + ")";
  }
}
