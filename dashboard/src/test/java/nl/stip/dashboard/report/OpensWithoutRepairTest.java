package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.businesscase.CostMart;
import nl.stip.dashboard.report.repair.Repairs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excel has nothing to repair in a workbook, whatever it is about. */
class OpensWithoutRepairTest {

  static final String COSTS =
      """
      costs:
        - {what: Slack, kind: licence, tool: slack, amount: 7.5, per: person_month,
           from: 2025-01-01, source: contract 113, date: 2024-12-12}
        - {what: Teams, kind: licence, tool: teams, amount: 60, per: person_year, licences: 1203,
           from: 2026-02-11, source: contract 87, date: 2025-12-01}
        - {what: Helpdesk, kind: support, amount: 68000, per: year, from: 2025-01-01,
           source: begroting, date: 2024-10-28}
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: board, date: 2025-02-03}
      """;

  @TempDir static Path workspace;

  @BeforeAll
  static void write() throws Exception {
    Written.mart(workspace);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--language nl",
        "--period 2026-08",
        "--kind week",
        "--kind quarter",
        "--tool slack",
        "--by site",
        "--only department:Logistiek",
        "--only department:Logistiek --also site:Gent",
        "--by department --across site --language en"
      })
  void whateverIsChosen(String choices) throws Exception {
    assertThat(Repairs.of(Written.file(workspace, choices.split(" ")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "slack", "teams", "viva-engage"})
  void withCosts(String tool, @TempDir Path root) throws Exception {
    new CostMart(root).costs(COSTS);
    List<String> choices = new ArrayList<>(List.of("--period", "2026-03", "--kind", "month"));
    choices.addAll(List.of("--tool", tool));
    assertThat(Repairs.of(Written.file(root, choices.toArray(String[]::new)))).isEmpty();
  }

  @Test
  void withNamesThatAreLongStrangeOrAlike(@TempDir Path root) throws Exception {
    Written.mart(
        root,
        "update grp set val1 = '%s' where dim1 = 'department' and val1 = 'ICT'"
            .formatted("Zeer lange naam ".repeat(30).strip()),
        "update grp set val1 = '=1+1' where dim1 = 'department' and val1 = 'Verkoop'",
        "update grp set val1 = 'hr' where dim1 = 'department' and val1 = 'Klantenservice'",
        "update grp set val1 = 'HR' where dim1 = 'department' and val1 = 'Logistiek'",
        "update grp set val1 = 'a' || chr(10) || 'b' || chr(1)"
            + " where dim1 = 'department' and val1 = 'Juridisch'");
    assertThat(Repairs.of(Written.file(root))).isEmpty();
  }
}
