package nl.stip.dashboard.report;

import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.page.Keeping;
import nl.stip.dashboard.page.Withholding;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What is never shown, by which rules, and what these do not prevent: as on the Privacy page. */
final class PrivacySheet {

  private static final int[] WIDTHS = {100};
  private static final int REPEATED = 3;

  private final XSSFSheet sheet;
  private final Lines lines;
  private final Scope scope;
  private final Words words;

  PrivacySheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.scope = scope;
    this.words = scope.words();
  }

  void write() {
    lines.title(words.say("lead.privacy"));
    lines.quiet(new Captions(scope).subject());
    lines.gap();
    sheet.createFreezePane(0, REPEATED);
    lines.answer(answer(scope), "");
    part("never", "text", "names", "row", "screen", "private", "score");
    part("rules", "k", "follow", "few", "rounded", "cohorts", "ties");
    kept();
    withheld();
    start("privacy.seen");
    lines.text(words.say("privacy.seen_text"));
    part("not", "outsider", "leaders", "range", "copies");
    lines.quietText(words.say("privacy.more"));
    new PrintedPages(sheet).upright().finish(scope, WIDTHS.length, REPEATED);
  }

  /** What is kept of people, where and for how long, and what they may ask. */
  private void kept() {
    Keeping keeping = new Keeping(scope);
    start("privacy.kept");
    keeping.things().forEach(this::item);
    start("privacy.places");
    lines.text(keeping.term());
    keeping.places().forEach(place -> item(place.name() + ": " + place.text()));
    lines.quietText(words.say("privacy.places.admin"));
    start("privacy.rights");
    keeping.rights().forEach(this::item);
    lines.text(keeping.whom());
    lines.quietText(words.say("privacy.rights.admin"));
  }

  /** How much is withheld or missing, of all there is. */
  private void withheld() {
    Withholding withholding = new Withholding(scope);
    start("data.withheld");
    lines.text(withholding.answer());
    for (Withholding.Part part : withholding.parts()) {
      item(part.text() + " " + part.figures() + " (" + part.share() + ")");
    }
    lines.quietText(words.say("sheet.more_withheld", words.say("page.data")));
  }

  private void start(String title) {
    lines.gap();
    lines.heading(words.say(title));
  }

  private void item(String text) {
    lines.text("– " + text);
  }

  /** What the page answers, in a sentence. */
  static String answer(Scope scope) {
    return scope.words().say("privacy.answer", smallest(scope));
  }

  private static String smallest(Scope scope) {
    return scope.mart().account().settings().getOrDefault("k", "10");
  }

  private void part(String title, String... rules) {
    start("privacy." + title);
    for (String rule : List.of(rules)) {
      item(words.say("privacy." + title + "." + rule, smallest(scope)));
    }
  }
}
