package nl.stip.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at the made-up mart, with costs and initiatives, in a browser. */
abstract class Looked extends ServedMart {

  static final String COSTS =
      """
      costs:
        - {what: Samenwerken, kind: licence, amount: 12.5, per: person_month, licences: 1300,
           from: 2025-01-01, source: contract 7, date: 2024-12-01}
        - {what: Communitymanager op maandag en dinsdag, kind: staff, amount: 34000, per: year,
           from: 2025-01-01, source: begroting 2025 regel 14, date: 2024-10-28}
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: directie, date: 2025-02-03}
      """;

  static final String INITIATIVES =
      """
      initiatives:
        - {what: Klantvragen in het open, from: 2026-02-09, group: "department:Klantenservice", metric: open_share}
        - {what: Training voor iedereen, from: 2026-06-01, until: 2026-06-30}
      """;

  static Chromium browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.open();
    Path register = Files.createDirectories(workspace.resolve("register"));
    Files.writeString(register.resolve("costs.yaml"), COSTS);
    Files.writeString(register.resolve("initiatives.yaml"), INITIATIVES);
  }
}
