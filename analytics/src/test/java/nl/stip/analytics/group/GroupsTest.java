package nl.stip.analytics.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.analytics.ChosenSettings;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Laws of the roll-up over forty people with three dimensions. */
class GroupsTest {

  private static final List<String> METRICS =
      List.of(
          "enabled",
          "engaged_share",
          "reached_share",
          "stickiness",
          "isolates",
          "efficiency",
          "lifecycle",
          "open_share",
          "rogers");

  /** A table of groups that has counted its people. */
  private static final String ADOPTER =
      """
      select tool, period, string(null) as dim1, string(null) as val1, string(null) as dim2,
        string(null) as val2, 'laggard' as bin, count(*) as n, count_if(engaged) as people,
        avg(int(engaged)) as share, 0e0 as low, 1e0 as high,
        string(null) as missing
      from person_period where kind = 'month' group by tool, period
      """;

  private static final String PEOPLE =
      """
      select r.id as person, 'slack' as tool, p.id as period, p.kind,
        int(r.id %% 6) as atom,
        r.id %% 4 > 0 as engaged, r.id %% 5 > 0 as reached, false as tied,
        20 as enabled_workdays, int(r.id %% 7) as engaged_workdays, 40 as tenure_weeks,
        r.id %% 6 as messages, r.id %% 2 as in_public,
        element_at(array('new', 'retained', 'churned', 'idle'), int(r.id %% 4) + 1) as lifecycle
      from range(%d) r cross join period p %s
      """;

  private static final String NO_NETWORK =
      """
      select 'slack' as tool, '' as period, '' as dim1, '' as val1, '' as dim2, '' as val2,
        0 as people, 0D as efficiency where false
      """;

  private static final String NETWORK =
      """
      select 'slack' as tool, '2026-02' as period, cast(null as string) as dim1,
        cast(null as string) as val1, cast(null as string) as dim2, cast(null as string) as val2,
        40 as people, 0.5D as efficiency
      """;

  @Test
  void partsSumToWholesAndNeitherOrderNorDoublingChangesAShare() {
    Map<String, Row> once = roll(PEOPLE.formatted(40, ""));
    Map<String, Row> shuffled = roll(PEOPLE.formatted(40, "order by hash(r.id, p.id)"));
    Map<String, Row> twice =
        roll(PEOPLE.formatted(40, "") + " union all " + PEOPLE.formatted(40, ""));
    assertThat(shuffled.keySet()).isEqualTo(once.keySet());
    assertThat(twice.keySet()).isEqualTo(once.keySet());
    once.forEach(
        (key, row) -> {
          assertThat(value(shuffled.get(key))).as(key).isCloseTo(value(row), within(1e-12));
          boolean total = key.startsWith("enabled|");
          double expected = total ? 2 * value(row) : value(row);
          assertThat(value(twice.get(key))).as(key).isCloseTo(expected, within(1e-12));
          assertThat(twice.get(key).<Long>getAs("n")).isEqualTo(2 * row.<Long>getAs("n"));
        });
    parts(once);
    assertThat(value(once.get("engaged_share||2026-02|-|-"))).isEqualTo(0.75);
    assertThat(value(once.get("lifecycle|new|2026-02|-|-"))).isEqualTo(0.25);
    assertThat(value(once.get("rogers|laggard|2026-02|-|-"))).isEqualTo(0.75);
    assertThat(once.get("rogers|laggard|2026-02|-|-").<Long>getAs("count")).isEqualTo(30);
    assertThat(once.get("reached_share||2026-02|-|-").<Long>getAs("count")).isEqualTo(32);
    assertThat(once.get("engaged_share||2026-02|-|-").<Double>getAs("low")).isBetween(0.5, 0.75);
    assertThat(once.get("isolates||2026-02|-|-").<Double>getAs("low")).isNull();
    assertThat(once.get("isolates||2026-02|-|-").<Double>getAs("high")).isNull();
    assertThat(once).containsKey("enabled||2026-02|dep=A|site=x");
    assertThat(once).doesNotContainKey("enabled||2026-W06|dep=A|site=x");
    assertThat(once.keySet())
        .as("a pair that the settings do not list")
        .noneMatch(key -> key.contains("dep=") && key.contains("land="));
  }

  /**
   * Of a tool whose log does not say who addressed whom nobody is without contacts: that is not
   * known, of people as of the network they make, whatever network their likes make. Where the log
   * says so, it is counted.
   */
  @Test
  void withoutARecordOfContactsNoNetworkIsTold() {
    Map<String, Row> unknown = rolled(PEOPLE.formatted(40, ""), "select 'teams' as tool", NETWORK);
    for (String metric : List.of("isolates", "efficiency")) {
      Row row = unknown.get(metric + "||2026-02|-|-");
      assertThat(row.<Double>getAs("value")).as(metric).isNull();
      assertThat(row.<String>getAs("missing")).as(metric).isEqualTo("not_recorded");
    }
    Map<String, Row> known = rolled(PEOPLE.formatted(40, ""), "select 'slack' as tool", NETWORK);
    assertThat(value(known.get("isolates||2026-02|-|-"))).isEqualTo(1);
    assertThat(value(known.get("efficiency||2026-02|-|-"))).isEqualTo(0.5);
    assertThat(roll(PEOPLE.formatted(40, ""))).doesNotContainKey("efficiency||2026-02|-|-");
  }

  private static void parts(Map<String, Row> rows) {
    for (String metric : List.of("enabled|", "engaged_share|", "lifecycle|churned")) {
      for (String period : List.of("2026-02", "2026-W06")) {
        String key = metric + "|" + period + "|";
        if (rows.containsKey(key + "-|-")) {
          long whole = rows.get(key + "-|-").getAs("n");
          long a = rows.get(key + "dep=A|-").getAs("n");
          long b = rows.get(key + "dep=B|-").getAs("n");
          assertThat(a + b).as(key).isEqualTo(whole).isEqualTo(40);
        }
      }
    }
    assertThat(rows.get("engaged_share||2026-02|dep=A|-").<Long>getAs("count"))
        .isEqualTo(
            rows.get("engaged_share||2026-02|dep=A|site=x").<Long>getAs("count")
                + rows.get("engaged_share||2026-02|dep=A|site=y").<Long>getAs("count"));
  }

  private static double value(Row row) {
    return row.getAs("value");
  }

  private static Map<String, Row> roll(String people) {
    Map<String, Row> rows = rolled(people, "select 'slack' as tool", NO_NETWORK);
    rows.values().removeIf(row -> row.getAs("value") == null);
    return rows;
  }

  private static Map<String, Row> rolled(String people, String contacting, String network) {
    Tables tables = SparkExtension.tables();
    tables.keep(
        "period",
        """
        select * from values ('2026-02', 'month'), ('2026-W06', 'week') as t(id, kind)
        """);
    tables.keep(
        "tool_period",
        """
        select 'slack' as tool, id as period, kind, true as reading, true as previous_covered,
          40 as history_weeks from period
        """);
    tables.keep("published", "select tool, period from tool_period");
    tables.keep(
        "atom",
        """
        select int(id) as atom,
          array(if(id % 3 = 0, 'A', 'B'), if(id % 2 = 0, 'x', 'y'), 'one') as groups
        from range(6)
        """);
    tables.define("person_period", tables.keep("person_course", people));
    tables.keep("adopter", ADOPTER);
    tables.keep("answering", "select 'slack' as tool");
    tables.keep("contacting", contacting);
    tables.keep("group_network", network);
    tables.keep("themed", "select false as themed");
    Catalogue catalogue =
        new Catalogue(
            Catalogue.load().folders().stream().filter(f -> METRICS.contains(f.id())).toList());
    Groups.count(tables, catalogue);
    Groups.of(tables, catalogue, settings());
    Map<String, Row> rows = new TreeMap<>();
    for (Row row : rows(tables, "rolled_value")) {
      rows.put(key(row, ""), row);
    }
    for (Row row : rows(tables, "rolled_bin")) {
      rows.put(key(row, row.getAs("bin")), row);
    }
    return rows;
  }

  private static List<Row> rows(Tables tables, String name) {
    return tables.session().read().parquet(tables.folder(name).toString()).collectAsList();
  }

  private static String key(Row row, String bin) {
    return String.join(
        "|",
        row.getAs("metric"),
        bin,
        row.getAs("period"),
        cell(row.getAs("dim1"), row.getAs("val1")),
        cell(row.getAs("dim2"), row.getAs("val2")));
  }

  private static String cell(String dim, String val) {
    return dim == null ? "-" : dim + "=" + val;
  }

  private static Settings settings() {
    return ChosenSettings.defaults()
        .dimensions(List.of("dep", "site", "land"))
        .pairs(List.of(List.of("dep", "site")))
        .settings();
  }
}
