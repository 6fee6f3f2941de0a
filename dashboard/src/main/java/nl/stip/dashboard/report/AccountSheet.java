package nl.stip.dashboard.report;

import java.util.Arrays;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account;
import nl.stip.dashboard.page.Provenance;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The account of the runs, as on the Data page. */
final class AccountSheet {

  private static final int[] WIDTHS = {34, 16, 16, 16, 12, 15, 13, 12, 12, 12, 12, 13, 21};
  private static final int REPEATED = 3;

  private final XSSFSheet sheet;
  private final Lines lines;
  private final Account account;
  private final Scope scope;
  private final Words words;
  private final Captions captions;
  private final Provenance provenance;
  private final PrintedPages printed;

  AccountSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.account = scope.mart().account();
    this.scope = scope;
    this.words = scope.words();
    this.captions = new Captions(scope);
    this.provenance = new Provenance(scope);
    this.printed = new PrintedPages(sheet);
  }

  void write() {
    lines.title(words.say("lead.data"));
    lines.quiet(captions.subject());
    sheet.createFreezePane(0, REPEATED);
    if (!provenance.answer().isEmpty()) {
      lines.gap();
      lines.answer(provenance.answer(), "");
    }
    coverage();
    issues();
    balance();
    events();
    unlocks();
    withheld();
    start("settings");
    lines.quietText(words.say("data.settings_text"));
    provenance.settings().forEach(s -> lines.pair(said(s), s.value()));
    start("lineage");
    lines.quietText(words.say("data.lineage_text"));
    provenance.lineage().forEach(l -> lines.pair(l.name(), l.value()));
    printed.finish(scope, WIDTHS.length, REPEATED);
  }

  private void coverage() {
    start("sources");
    lines.quietText(words.say("data.sources_text") + " " + provenance.whole());
    List<List<Object>> rows =
        account.coverage().stream()
            .map(
                c ->
                    Arrays.<Object>asList(
                        captions.tool(c.tool()),
                        c.source(),
                        c.first(),
                        c.last(),
                        words.say(c.reading() ? "data.yes" : "data.no"),
                        c.events(),
                        c.automated(),
                        c.accounts(),
                        c.matched(),
                        c.unmatched(),
                        c.external(),
                        c.machines(),
                        c.ingested() == null ? null : provenance.local(c.ingested())))
            .toList();
    table(
        "sources",
        rows,
        "tool",
        "source",
        "from",
        "until",
        "reading",
        "events",
        "automated",
        "accounts",
        "matched",
        "unmatched",
        "external",
        "machine_accounts",
        "ingested");
  }

  /** Accounts of nobody first, then what went wrong, as on the page. */
  private void issues() {
    start("issues");
    if (account.issues().isEmpty() && provenance.unmatched() == 0) {
      lines.text(words.say("data.issues_none"));
      return;
    }
    if (provenance.unmatched() > 0) {
      issue(provenance.unmatched(), words.say("data.unmatched_text"), "");
    }
    boolean dutch = words.language() == Language.NL;
    account
        .issues()
        .forEach(i -> issue(i.count(), dutch ? i.nl() : i.en(), captions.tool(i.tool())));
  }

  private void issue(long count, String text, String tool) {
    String times = words.numbers().count(count) + " × " + text;
    lines.text(tool.isEmpty() ? times : times + " · " + tool);
  }

  private void balance() {
    start("balance");
    lines.quietText(words.say("data.balance_text"));
    List<List<Object>> rows =
        account.balance().stream()
            .map(
                b ->
                    Arrays.<Object>asList(
                        b.source(),
                        b.files(),
                        b.read(),
                        b.fresh(),
                        b.changed(),
                        b.repeat(),
                        b.nonEvent(),
                        b.quarantined(),
                        words.say(b.closes() ? "data.closes" : "data.open")))
            .toList();
    table(
        "balance",
        rows,
        "source",
        "files",
        "read",
        "new",
        "changed",
        "repeat",
        "non_event",
        "quarantined",
        "check");
  }

  private void events() {
    start("types");
    List<List<Object>> rows =
        account.events().stream()
            .map(
                e ->
                    Arrays.<Object>asList(
                        captions.tool(e.tool()),
                        activity(e.type()),
                        words.say(e.automated() ? "data.machines" : "data.people"),
                        e.events()))
            .toList();
    table("types", rows, "tool", "type", "by", "count");
  }

  private void unlocks() {
    start("unlock");
    List<String> unlocks = provenance.unlocks();
    if (unlocks.isEmpty()) {
      lines.text(words.say("data.unlock_none"));
    }
    unlocks.forEach(unlock -> lines.text("– " + unlock));
  }

  private void withheld() {
    start("withheld");
    lines.quietText(words.say("data.withheld_text"));
    if (account.withheld().isEmpty()) {
      lines.text(words.say("data.withheld_none"));
      return;
    }
    List<List<Object>> rows =
        account.withheld().stream()
            .map(
                w ->
                    Arrays.<Object>asList(
                        words.say("population." + w.population()),
                        words.say("kind." + w.kind()),
                        w.cells()))
            .toList();
    table("withheld", rows, "population", "kind", "cells");
  }

  private String activity(String type) {
    return words.has("activity." + type) ? words.say("activity." + type) : type;
  }

  /** What a setting is about, and its key. */
  private static String said(Provenance.Setting setting) {
    return setting.said().isEmpty() ? setting.name() : setting.said() + " (" + setting.name() + ")";
  }

  private void start(String title) {
    lines.gap();
    printed.block(lines.next());
    lines.heading(words.say("data." + title));
  }

  private void table(String name, List<List<Object>> rows, String... columns) {
    lines.table(
        "data_" + name, Arrays.stream(columns).map(c -> words.say("data." + c)).toList(), rows);
  }
}
