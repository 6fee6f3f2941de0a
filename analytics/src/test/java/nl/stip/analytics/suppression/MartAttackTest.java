package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.testing.Attacker;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A whole mart of a synthetic company, read back and attacked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MartAttackTest {

  private static final int K = 10;
  private static final Instant TIME = Instant.parse("2027-03-01T08:00:00Z");

  private final Company company = new Company(18, 260);
  private final Settings settings = Company.settings(K);
  private Path mart;

  @BeforeAll
  void publish(@TempDir Path folder) {
    mart =
        Suppression.publish(
            CompanyRollup.of(company, PublishedTables.of(settings, PeriodKind.MONTH)),
            CompanyRollup.publication(new Workspace(folder), settings, TIME));
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
}
