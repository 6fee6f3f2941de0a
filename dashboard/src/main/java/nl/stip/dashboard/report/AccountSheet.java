package nl.stip.dashboard.report;

import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The account of the runs, as on the Data page. */
final class AccountSheet {

  private final Lines lines;
  private final CellStyle head;
  private final CellStyle label;
  private final Account account;
  private final Words words;

  AccountSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.lines = new Lines(sheet, styles);
    this.head = styles.head();
    this.label = styles.label();
    this.account = scope.mart().account();
    this.words = scope.words();
  }

  void write() {
    lines.title(words.say("lead.data"));
    coverage();
    balance();
    events();
    issues();
    withheld();
  }

  private void coverage() {
    start(
        "sources",
        "tool",
        "source",
        "span",
        "events",
        "automated",
        "accounts",
        "matched",
        "unmatched",
        "external");
    for (Account.Coverage c : account.coverage()) {
      String span =
          c.first() == null
              ? ""
              : words.dates().day(c.first()) + " – " + words.dates().day(c.last());
      lines.row(
          label,
          c.tool(),
          c.source(),
          span,
          c.events(),
          c.automated(),
          c.accounts(),
          c.matched(),
          c.unmatched(),
          c.external());
    }
  }

  private void balance() {
    start(
        "balance",
        "source",
        "files",
        "read",
        "new",
        "changed",
        "repeat",
        "non_event",
        "quarantined");
    for (Account.Balance b : account.balance()) {
      lines.row(
          label,
          b.source(),
          b.files(),
          b.read(),
          b.fresh(),
          b.changed(),
          b.repeat(),
          b.nonEvent(),
          b.quarantined());
    }
  }

  private void events() {
    start("types", "tool", "type", "automated", "count");
    for (Account.EventCount e : account.events()) {
      lines.row(
          label,
          e.tool(),
          e.type(),
          words.say(e.automated() ? "data.machines" : "data.people"),
          e.events());
    }
  }

  private void issues() {
    start("issues", "issue", "count");
    for (Account.Issue i : account.issues()) {
      lines.row(label, words.language() == Language.NL ? i.nl() : i.en(), i.count());
    }
  }

  private void withheld() {
    start("withheld", "population", "kind", "reason", "cells");
    for (Account.Withheld w : account.withheld()) {
      lines.row(
          label,
          words.say("population." + w.population()),
          words.say("kind." + w.kind()),
          words.say("withheld." + w.reason()),
          w.cells());
    }
  }

  private void start(String title, String... columns) {
    lines.gap();
    lines.heading(words.say("data." + title));
    Object[] names = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      names[i] = words.say("data." + columns[i]);
    }
    lines.row(head, names);
  }
}
