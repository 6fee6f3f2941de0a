package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.analytics.group.Rollup;
import nl.stip.format.MartFormat;
import nl.stip.testing.Attacker;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A whole mart of a synthetic company, read back and attacked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuppressionTest {

  private static final int K = 10;
  private static final Instant TIME = Instant.parse("2027-03-01T08:00:00Z");

  private final Company company = new Company(18, 260);
  private final Settings settings = Company.settings(K);
  private Rollup rollup;
  private Workspace workspace;
  private Path mart;

  @BeforeAll
  void publish(@TempDir Path folder) {
    rollup = CompanyRollup.of(company, PublishedTables.of(settings, PeriodKind.MONTH));
    workspace = new Workspace(folder.resolve("workspace"));
    mart = Suppression.publish(rollup, publication(workspace, settings, TIME));
  }

  private static Publication publication(Workspace workspace, Settings settings, Instant time) {
    return new Publication(
        workspace,
        settings,
        CompanyRollup.CATALOGUE,
        Company.periods(),
        Map.of("events", "12"),
        time);
  }

  @Test
  void theMartIsNamedByCurrentAndHasTheTablesOfTheFormat() throws Exception {
    Path current = workspace.mart().resolve(MartFormat.CURRENT);
    assertThat(Files.readString(current).strip()).isEqualTo(mart.getFileName().toString());
    String columns =
        "select table_name || '.' || column_name || ' ' || data_type from duckdb_columns()"
            + " where database_name = current_database() order by 1";
    assertThat(Mart.read(mart, columns)).isEqualTo(Mart.ofFormat(columns));
    assertThat(workspace.mart().toFile().list()).hasSize(2);
  }

  /** Intervals are made of rounded shares, but not where the roll-up had a reason to give none. */
  @Test
  void whatHasNoIntervalGetsNone() throws Exception {
    assertThat(Mart.read(mart, "from value where metric = 'engaged_share' and low < high"))
        .isNotEmpty();
    String segments = "from bin where metric = '%s'".formatted(CompanyRollup.WITHOUT_INTERVAL);
    assertThat(Mart.read(mart, segments + " and value is not null")).isNotEmpty();
    assertThat(Mart.read(mart, segments + " and coalesce(low, high) is not null")).isEmpty();
  }

  @Test
  void everyFigureIsAboutAtLeastKPeople() throws Exception {
    for (String table : List.of("value", "bin", "curve")) {
      assertThat(Mart.read(mart, "from " + table)).isNotEmpty();
      assertThat(
              Mart.read(
                  mart,
                  "from %s where missing is null and (n is null or n < %d)".formatted(table, K)))
          .isEmpty();
      assertThat(
              Mart.read(
                  mart,
                  "from %s where missing is not null and coalesce(n, value, low, high) is not null"
                      .formatted(table)))
          .isEmpty();
      assertThat(
              Mart.read(
                  mart,
                  "from %s where bound is not null and coalesce(value, low, high) is not null"
                      .formatted(table)))
          .isEmpty();
      assertThat(Mart.read(mart, "from %s where n > 50 and n %% 5 <> 0".formatted(table)))
          .isEmpty();
    }
    assertThat(Mart.read(mart, "from matrix where missing is null and least(n_from, n_to) < " + K))
        .isEmpty();
    assertThat(Mart.read(mart, "from matrix where val_from = '*' and ratio is not null"))
        .as("a matrix's figure about the whole organisation")
        .isNotEmpty();
    assertThat(
            Mart.read(
                mart,
                "from matrix where missing is not null and coalesce(n_from, observed, ratio) is not null"))
        .isEmpty();
    assertThat(
            Mart.read(
                mart, "from value where metric = 'engaged_share' and value <> round(value, 2)"))
        .isEmpty();
    assertThat(Mart.read(mart, "from withheld")).isNotEmpty();
    assertThat(
            Mart.read(
                mart,
                "from value where missing is null and dim2 is not null"
                    .replace("value", "value join grp on id = grp")))
        .isNotEmpty();
  }

  @Test
  void theAttackerSolvesNoPeriodOfTheMart() throws Exception {
    Set<String> periods = new TreeSet<>();
    for (Period period : Company.periods().keySet()) {
      for (String metric : List.of("enabled", "days_of_engaged")) {
        List<Atom> atoms = company.atoms(period, metric.equals("days_of_engaged"));
        Set<Cell> visible = visible(mart, metric, period);
        assertThat(visible).isNotEmpty();
        assertThat(Attack.broken(visible, Company.DIMENSIONS, atoms, K)).isEmpty();
        periods.add(period.id());
      }
    }
    assertThat(periods).hasSize(6);
  }

  @Test
  void oneMoreCellTurnsTheAttackRed() throws Exception {
    Period week = Company.weeks().get(0);
    List<Atom> atoms = company.atoms(week, false);
    Set<Cell> visible = visible(mart, "enabled", week);
    Map<Cell, Long> sizes = sizes(atoms);
    Cell complementary =
        sizes.keySet().stream()
            .filter(cell -> cell.level() == 1 && !visible.contains(cell) && sizes.get(cell) >= K)
            .findFirst()
            .orElseThrow();
    visible.add(complementary);
    assertThat(Attack.broken(visible, Company.DIMENSIONS, atoms, K)).isNotEmpty();
  }

  /** 28 days are four weeks: a week that is withheld must not be the rest of the other three. */
  @Test
  void noWithheldWeekFollowsFromTheOthersAndTheirSum() throws Exception {
    assertThat(weeksThatFollow(false)).isEmpty();
    assertThat(weeksThatFollow(true)).as("with the pattern of each period alone").isNotEmpty();
  }

  /** Withheld weeks of group totals that follow; with every visible pattern cell if naive. */
  private List<String> weeksThatFollow(boolean naive) throws SQLException {
    Attacker attacker = new Attacker();
    List<String> secrets = new ArrayList<>();
    for (Period period : Company.periods().keySet()) {
      Set<Cell> visible = visible(mart, "days_of_engaged", period);
      PublishedTables tables = PublishedTables.of(settings, period.kind());
      Set<Cell> pattern =
          PatternProperties.visible(Pattern.decide(tables, company.atoms(period, true), K));
      assertThat(pattern).containsAll(visible);
      (naive ? pattern : visible).forEach(cell -> attacker.learn(days(cell, period)));
    }
    for (Period week : Company.weeks()) {
      Map<Cell, Long> sizes = sizes(company.atoms(week, true));
      sizes.forEach(
          (cell, people) -> {
            if (people < K && attacker.knows(days(cell, week))) {
              secrets.add(week.id() + " " + cell);
            }
          });
    }
    return secrets;
  }

  private List<String> days(Cell cell, Period period) {
    int[] span = Company.span(period);
    List<String> days = new ArrayList<>();
    for (int week = span[0]; week < span[1]; week++) {
      List<Atom> everybody = company.atoms(period, false);
      for (String atom : Attack.in(cell, Company.DIMENSIONS, everybody)) {
        days.add(atom + " in week " + week);
      }
    }
    return days;
  }

  private static Map<Cell, Long> sizes(List<Atom> atoms) {
    Map<Cell, Long> sizes = new TreeMap<>();
    for (Atom atom : atoms) {
      for (int i = 0; i < Company.DIMENSIONS.size(); i++) {
        sizes.merge(
            Cell.of(Company.DIMENSIONS.get(i), atom.groups().get(i)), atom.people(), Long::sum);
      }
    }
    return sizes;
  }

  private static Set<Cell> visible(Path mart, String metric, Period period) throws SQLException {
    return cells(mart, "missing is null and metric = '" + metric + "'", period);
  }

  private Set<Cell> cells(String which, Period period) throws SQLException {
    return cells(mart, which, period);
  }

  private static Set<Cell> cells(Path mart, String which, Period period) throws SQLException {
    Set<Cell> cells = new TreeSet<>();
    Mart.rows(
        mart,
        "select dim1, val1, dim2, val2 from value join grp on id = grp where %s and period = '%s'"
            .formatted(which, period.id()),
        row ->
            cells.add(
                new Cell(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    return cells;
  }

  @Test
  void smallCountsAreBoundsThatStayBounds() throws Exception {
    assertThat(Mart.read(mart, "from value where bound is not null")).isNotEmpty();
    assertThat(
            Mart.read(
                mart,
                "select metric, tool, grp, period, count(*) filter (bound is not null or missing is not null) h"
                    + " from bin where n < 200 or n is null group by all having h = 1"))
        .isEmpty();
  }

  /** What a share may not tell of a group, a curve through the same share may not either. */
  @Test
  void pointsOfCurvesStayBoundsAsSharesDo() throws Exception {
    String both =
        "from value v join curve c using (tool, grp, period)"
            + " where v.metric = 'engaged_share' and c.metric = 'course' and ";
    assertThat(
            Mart.read(
                mart,
                both
                    + "(v.missing is distinct from c.missing or v.bound is distinct from c.bound)"))
        .isEmpty();
    assertThat(
            Mart.read(
                mart,
                both
                    + "v.missing = 'suppressed' and grp not in (select grp from value m"
                    + " where m.metric = 'active_days' and m.period = v.period"
                    + " and m.missing is not null)"))
        .as("withheld for nothing but a bound")
        .isNotEmpty();
  }

  /** "All but under 3 of 24" is no bound if a mean over those who did something is about 22. */
  @Test
  void howManyAreEngagedDoesNotFollowWhereTheirShareIsABound() throws Exception {
    List<String> told = new ArrayList<>();
    int bounds = 0;
    for (Period period : Company.periods().keySet()) {
      Map<Cell, Long> engaged = people("days_of_engaged", period);
      Map<Cell, Long> enabled = people("engaged_share", period);
      Set<Cell> bounded = cells("metric = 'engaged_share' and bound is not null", period);
      Attacker attacker = new Attacker();
      engaged.forEach(
          (cell, n) -> {
            assertThat(enabled.get(cell)).as("%s", cell).isNotNull().isGreaterThanOrEqualTo(K + 3);
            if (n <= 50 && !n.equals(enabled.get(cell))) {
              attacker.learn(atoms(cell, period));
            }
          });
      for (Cell cell : cells("metric = 'engaged_share' and missing is null", period)) {
        if (!bounded.contains(cell) && enabled.get(cell) < 100) {
          attacker.learn(atoms(cell, period));
        }
      }
      for (Cell cell : bounded) {
        if (engaged.containsKey(cell) && attacker.knows(atoms(cell, period))) {
          told.add(period.id() + " " + cell);
        }
      }
      bounds += bounded.size();
    }
    assertThat(bounds).isPositive();
    assertThat(told).isEmpty();
  }

  private Map<Cell, Long> people(String metric, Period period) throws SQLException {
    Map<Cell, Long> people = new TreeMap<>();
    Mart.rows(
        mart,
        "select dim1, val1, dim2, val2, n from value join grp on id = grp where missing is null"
            + " and metric = '%s' and period = '%s'".formatted(metric, period.id()),
        row ->
            people.put(
                new Cell(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                row.getLong(5)));
    return people;
  }

  private List<String> atoms(Cell cell, Period period) {
    return Attack.in(cell, Company.DIMENSIONS, company.atoms(period, false));
  }

  @Test
  void theSameInputGivesTheSameContentAndAtMostTwoMartsStay(@TempDir Path folder) throws Exception {
    Workspace other = new Workspace(folder);
    Path first = Suppression.publish(rollup, publication(other, settings, TIME));
    Path second = Suppression.publish(rollup, publication(other, settings, TIME.plusSeconds(60)));
    Path third = Suppression.publish(rollup, publication(other, settings, TIME.plusSeconds(120)));
    assertThat(first).doesNotExist();
    assertThat(second).exists();
    for (String table :
        List.of("value", "bin", "curve", "matrix", "grp", "withheld", "setting", "period")) {
      assertThat(Mart.read(third, "from " + table)).isEqualTo(Mart.read(mart, "from " + table));
    }
    String lineage = "from lineage where key <> 'run_started'";
    assertThat(Mart.read(third, lineage)).isEqualTo(Mart.read(mart, lineage));
  }

  @Test
  void tooManyCellsAreRefusedAndTheMartStays() throws Exception {
    Settings s = settings;
    Settings few =
        new Settings(
            s.organisation(),
            s.zone(),
            s.language(),
            s.k(),
            s.key(),
            s.dimensions(),
            s.pairs(),
            s.closed(),
            s.missing(),
            s.ties(),
            s.automated(),
            s.directory(),
            s.tables(),
            s.intake(),
            s.tools(),
            s.confidential(),
            s.seed(),
            10);
    assertThatThrownBy(
            () -> Suppression.publish(rollup, publication(workspace, few, TIME.plusSeconds(9))))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("stip.yaml: cells")
        .hasMessageContaining("limit is 10");
    assertThat(Files.readString(workspace.mart().resolve(MartFormat.CURRENT)).strip())
        .isEqualTo(mart.getFileName().toString());
    assertThat(workspace.mart().toFile().list()).hasSize(2);
  }

  @Test
  void noColumnHoldsAPerson() throws Exception {
    Set<String> words =
        new HashSet<>(
            Mart.read(
                mart,
                "select distinct column_name from duckdb_columns() where database_name = current_database()"));
    assertThat(words).doesNotContain("[person]", "[account]", "[email]", "[people]", "[groups]");
  }
}
