package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stip.analytics.ChosenSettings;
import nl.stip.analytics.group.Rollup;
import nl.stip.format.MartFormat;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A whole mart of a synthetic company, read back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuppressionTest {

  private static final int K = 10;
  private static final Instant TIME = Instant.parse("2027-03-01T08:00:00Z");

  private final Settings settings = Company.settings(K);
  private Rollup rollup;
  private Workspace workspace;
  private Path mart;

  @BeforeAll
  void publish(@TempDir Path folder) {
    rollup = CompanyRollup.of(new Company(18, 260), PublishedTables.of(settings, PeriodKind.MONTH));
    workspace = new Workspace(folder.resolve("workspace"));
    mart = Suppression.publish(rollup, CompanyRollup.publication(workspace, settings, TIME));
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
  void smallCountsAreBoundsThatStayBounds() throws Exception {
    assertThat(Mart.read(mart, "from value where bound is not null")).isNotEmpty();
    assertThat(
            Mart.read(
                mart,
                "select metric, tool, grp, period, count(*) filter (bound is not null or missing is not null) h"
                    + " from bin where n < 200 or n is null group by all having h = 1"))
        .isEmpty();
  }

  /**
   * How many people have a tie across is not what a share of ties tells: it is no bound on it; of a
   * few people's ties there is no share.
   */
  @Test
  void aShareOfTiesIsNoBoundOnPeople() throws Exception {
    assertThat(Mart.read(mart, "from value where metric like 'ties_of_%' and bound is not null"))
        .isEmpty();
    assertThat(Mart.read(mart, "from value where metric = 'ties_of_two' and value is not null"))
        .isEmpty();
    String both =
        "from value p join value t using (tool, grp, period)"
            + " where p.metric = 'enabled' and t.metric = 'ties_of_all' and ";
    assertThat(Mart.read(mart, both + "t.value = 0.28")).isNotEmpty();
    assertThat(Mart.read(mart, both + "p.missing is null and t.value is null")).isEmpty();
  }

  /**
   * That half of the people have not got so far is told where their median would be: in a cell that
   * may be seen, and of {@value #K} people at least. Half of 20 are 10.
   */
  @Test
  void thatAMedianIsNotReachedIsToldOfNoFewerPeopleThanTheMedian() throws Exception {
    String both =
        "from value h join value m using (tool, grp, period) where m.metric = 'active_days'"
            + " and h.metric = '%s' and ".formatted(CompanyRollup.NOT_REACHED);
    String told = both + "h.missing = 'not_reached' and ";
    String withheld = both + "h.missing = 'suppressed' and ";
    assertThat(Mart.read(mart, told + "m.n >= 2 * " + K)).isNotEmpty();
    assertThat(Mart.read(mart, told + "(m.missing is not null or m.n < 2 * %d)".formatted(K)))
        .isEmpty();
    assertThat(Mart.read(mart, withheld + "m.n < 2 * " + K)).isNotEmpty();
    assertThat(Mart.read(mart, withheld + "m.n >= 2 * " + K)).isEmpty();
    assertThat(Mart.read(mart, both + "coalesce(h.n, h.value, h.low, h.high) is not null"))
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

  @Test
  void theSameInputGivesTheSameContentAndAtMostTwoMartsStay(@TempDir Path folder) throws Exception {
    Workspace other = new Workspace(folder);
    Path first = Suppression.publish(rollup, CompanyRollup.publication(other, settings, TIME));
    Path second =
        Suppression.publish(
            rollup, CompanyRollup.publication(other, settings, TIME.plusSeconds(60)));
    Path third =
        Suppression.publish(
            rollup, CompanyRollup.publication(other, settings, TIME.plusSeconds(120)));
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
    Settings few = ChosenSettings.of(settings).cells(10).settings();
    assertThatThrownBy(
            () ->
                Suppression.publish(
                    rollup, CompanyRollup.publication(workspace, few, TIME.plusSeconds(9))))
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
