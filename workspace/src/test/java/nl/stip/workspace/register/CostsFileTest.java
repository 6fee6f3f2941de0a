package nl.stip.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostLine.Kind;
import nl.stip.workspace.register.CostLine.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostsFileTest {

  private static final String REST = "from: 2025-01-01, source: contract 7, date: 2024-12-01";
  private static final String LINE =
      "{what: Slack, kind: licence, tool: slack, amount: 8.25, per: person_month, " + REST + "}";

  @TempDir Path root;

  @Test
  void withoutAFileOrWithAnEmptyOneNothingWasEntered() throws IOException {
    assertThat(CostsFile.load(new Workspace(root)).empty()).isTrue();
    Costs costs = load("# to do\n");
    assertThat(costs.empty()).isTrue();
    assertThat(costs.labour().complete()).isFalse();
    assertThat(costs.currency().getCurrencyCode()).isEqualTo("EUR");
  }

  @Test
  void readsEveryKey() throws IOException {
    Costs costs =
        load(
            """
            currency: USD
            costs:
              - what: Slack Business+
                kind: licence
                tool: slack
                amount: 8.25
                per: person_month
                licences: 1240
                from: 2025-01-01
                until: 2026-12-31
                source: contract 2025-113
                date: 2024-12-12
                note: renewed every two years
              - {what: Start, kind: training, amount: 60000, per: once, spread: 36 months,
                 from: 2025-03-15, source: invoice 9, date: 2025-03-11}
            labour:
              rate: {amount: 45.00, source: CBS, date: 2025-05-20}
              weeks: {amount: 44, source: HR, date: 2025-01-06}
              capture: {amount: 0.5, source: board, date: 2025-02-03}
            """);
    assertThat(costs.currency().getCurrencyCode()).isEqualTo("USD");
    assertThat(costs.lines().get(0))
        .isEqualTo(
            new CostLine(
                "Slack Business+",
                Kind.LICENCE,
                "slack",
                new BigDecimal("8.25"),
                Per.PERSON_MONTH,
                1240,
                0,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                new Provenance("contract 2025-113", LocalDate.of(2024, 12, 12)),
                "renewed every two years"));
    assertThat(costs.lines().get(1).months()).isEqualTo(36);
    assertThat(costs.lines().get(1).last()).isEqualTo(LocalDate.of(2028, 3, 14));
    assertThat(costs.lines().get(1).bought()).isEmpty();
    assertThat(costs.labour().rate().amount()).isEqualByComparingTo("45");
    assertThat(costs.labour().capture().provenance())
        .isEqualTo(new Provenance("board", LocalDate.of(2025, 2, 3)));
  }

  /** Each fault with its line, its value and what to do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: licence|kind: license|'costs[1].kind' is 'license'|did you mean 'licence'?",
        "kind: licence|sort: licence|unknown key 'costs[1].sort'|",
        "per: person_month|per: person|'costs[1].per' is 'person'|choose from: month, once",
        "amount: 8.25|amount: -1|'costs[1].amount' is '-1'|at least 0",
        "amount: 8.25|amount: '8,25'|'costs[1].amount' is '8,25'|such as 8.25 or 60000",
        "amount: 8.25|amount: 60.000|'costs[1].amount' is '60.000'|such as 8.25 or 60000",
        "amount: 8.25|amount: '1,234.50'|'costs[1].amount' is '1,234.50'|such as 8.25",
        "amount: 8.25|amunt: 8.25|'costs[1].amount' is missing|write a number",
        "tool: slack|tool: Slack!|'costs[1].tool' is 'Slack!'|slack or viva-engage",
        "from: 2025-01-01|from: 01-02-2025|'costs[1].from' is '01-02-2025'|such as 2025-01-15",
        "from: 2025-01-01|from: 0025-01-01|'costs[1].from' is '0025-01-01'|1990 to 2100",
        "source: contract 7|note: x|'costs[1].source' is missing|where the number stands",
        "source: contract 7|source: ' '|'costs[1].source' is missing|where the number stands",
        "date: 2024-12-01|note: x|'costs[1].date' is missing|write a date",
        "per: person_month|per: once|'costs[1].spread' is missing|3 years",
        "per: person_month|per: 'once', spread: long|'costs[1].spread' is 'long'|36 months",
        "per: person_month|per: 'month', spread: 2 years|'costs[1].spread' is for what is paid once|",
        "per: person_month|per: 'month', licences: 5|'costs[1].licences' stands beside|person_year",
        "date: 2024-12-01|date: 2024-12-01, until: 2024-12-31|'costs[1].until' is 2024-12-31, before|",
      })
  void saysWhatIsWrongWhereAndWhatToDo(String right, String wrong, String what, String advice)
      throws IOException {
    assertThat(LINE).contains(right);
    FaultException faults = faults("costs:\n  - " + LINE.replace(right, wrong) + "\n");
    assertThat(faults.exitCode()).isEqualTo(ExitCode.SETTINGS);
    assertThat(faults.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.where()).isEqualTo("register/costs.yaml:2");
              assertThat(fault.what()).contains(what);
              assertThat(fault.advice()).contains(advice == null ? "" : advice);
            });
  }

  /** A price of less than a cent more or less has no thousands. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "0.125", "8.2500", "60000", "1234.5"})
  void takesAmountsAsTheyAre(String amount) throws IOException {
    assertThat(load("costs:\n  - " + LINE.replace("8.25", amount) + "\n").lines().get(0).amount())
        .isEqualByComparingTo(amount);
  }

  @Test
  void tellsAllFaultsAtOnce() {
    FaultException faults =
        faults(
            """
            curency: EUR
            costs:
              - {what: A, kind: support, amount: x, per: year, from: 2025-01-01, source: s, date: 2025-01-01}
              - {what: B, kind: support, amount: 1, per: year, source: s, date: 2025-13-01}
            labour:
              rate: {amount: 45, source: CBS, date: 2025-05-20}
              weeks: {amount: 60, source: HR, date: 2025-01-06}
              capture: {amount: 50, source: board, date: 2025-02-03}
            """);
    assertThat(faults.faults().stream().map(Fault::where))
        .containsExactlyInAnyOrder(
            "register/costs.yaml:1",
            "register/costs.yaml:3",
            "register/costs.yaml:4",
            "register/costs.yaml:4",
            "register/costs.yaml:7",
            "register/costs.yaml:8");
  }

  /** A new price is a new line, and the old one has to end: otherwise it is paid twice. */
  @Test
  void theSameThingIsNotPaidTwiceForTheSameDays() throws IOException {
    String raised = LINE.replace("8.25", "9").replace("2025-01-01", "2026-01-01");
    FaultException faults = faults("costs:\n  - " + LINE + "\n  - " + raised + "\n");
    assertThat(faults.faults()).hasSize(1);
    assertThat(faults.faults().get(0).where()).isEqualTo("register/costs.yaml:3");
    assertThat(faults.faults().get(0).advice()).contains("until");
    String ended = LINE.replace("date:", "until: 2025-12-31, date:");
    assertThat(load("costs:\n  - " + ended + "\n  - " + raised + "\n").lines()).hasSize(2);
    String other = LINE.replace("tool: slack", "tool: teams");
    assertThat(load("costs:\n  - " + LINE + "\n  - " + other + "\n").lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate", "weeks", "capture"})
  void aBreakEvenNeedsAllThreeAssumptions(String left) {
    String all =
        """
        rate: {amount: 45, source: CBS, date: 2025-05-20}
          weeks: {amount: 44, source: HR, date: 2025-01-06}
          capture: {amount: 0.5, source: board, date: 2025-02-03}
        """;
    FaultException faults = faults("labour:\n  " + all.replace(left + ":", left + "x:"));
    assertThat(faults.getMessage())
        .contains("'labour." + left + "' is missing")
        .contains("did you mean '" + left + "'?");
  }

  private Costs load(String yaml) throws IOException {
    Workspace workspace = new Workspace(root);
    Files.createDirectories(workspace.register());
    Files.writeString(CostsFile.of(workspace), yaml);
    return CostsFile.load(workspace);
  }

  private FaultException faults(String yaml) {
    return catchThrowableOfType(FaultException.class, () -> load(yaml));
  }
}
