package nl.stip.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.analytics.spark.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of Spark's SQL that DuckDB is taught mean the same there. */
class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a moment before, in and after the hours that summer time begins and ends
        "select cast(to_date(from_utc_timestamp(t, 'Europe/Amsterdam')) as string),"
            + " hour(from_utc_timestamp(t, 'Europe/Amsterdam')),"
            + " hour(from_utc_timestamp(t, 'Asia/Kathmandu')),"
            + " cast(cast(date_trunc('week', to_date(from_utc_timestamp(t, 'America/New_York')))"
            + " as date) as string)"
            + " from (values (timestamp'2026-03-29 00:59:59Z'), (timestamp'2026-03-29 01:00:00Z'),"
            + " (timestamp'2026-10-25 00:30:00Z'), (timestamp'2026-10-25 01:30:00Z'),"
            + " (timestamp'1999-12-31 23:30:00Z'), (timestamp'2026-11-23 03:00:00Z'), (null)) v(t)"
            + " order by t nulls first",
        "select unix_date(d), cast(date_add(d, 7) as string), cast(date_add(d, -1) as string),"
            + " datediff(date'2026-03-01', d)"
            + " from (values (date'2026-02-28'), (date'1969-12-31'), (date'2024-02-28')) v(d)"
            + " order by d",
        "select count_if(n > 1), count_if(n > 9), count_if(cast(null as boolean))"
            + " from (values (1), (2), (3), (null)) v(n)",
        "select size(`to`), array_join(`to`, '/'), size(array_distinct(`to`)),"
            + " array_contains(`to`, 2)"
            + " from (select array_sort(collect_list(n)) as `to`"
            + " from (values (2), (3), (2), (null)) v(n))",
        "select n from (select explode(l) as n"
            + " from (select collect_list(v.n) as l from (values (1), (2)) v(n))) order by n"
      })
  void meansTheSame(String sql) {
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      Words.teach(duckdb);
      SparkEngine spark = new SparkEngine(SparkExtension.session());
      assertThat(duckdb.rows(Words.of(sql))).isEqualTo(spark.rows(sql)).isNotEmpty();
    }
  }

  /** It tells rows apart, without being the same number in both. */
  @Test
  void aFingerprintTellsRowsApart() {
    bothSay(
        3,
        "select count(distinct xxhash64(a, b)), count(distinct sha2(concat(a, '/', b), 256))"
            + " from (values (1, 2), (2, 1), (1, 2), (0, 3)) v(a, b)");
    bothSay(3, "select count(distinct xxhash64(a)) from (values ('x'), ('y'), ('x'), ('')) v(a)");
  }

  /** Records that move together to another batch are others, two as well as one. */
  @Test
  void whatSeveralRowsHaveInCommonDoesNotCancel() {
    bothSay(
        2,
        "select count(distinct content) from (select b, bit_xor(xxhash64(a, 1, b)) as content"
            + " from (values (1, 'x'), (2, 'x'), (1, 'y'), (2, 'y')) v(a, b) group by b)");
  }

  private static void bothSay(long number, String sql) {
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      Words.teach(duckdb);
      assertThat(duckdb.rows(sql))
          .isEqualTo(new SparkEngine(SparkExtension.session()).rows(sql))
          .allSatisfy(row -> assertThat(row).containsOnly(number));
    }
  }

  /** Whatever zone a person or the settings may name. */
  @Test
  void everyZoneOfJavaIsKnown() {
    Instant summer = Instant.parse("2026-07-01T00:00:00Z");
    Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
    zones.addAll(List.of("Z", "+02:00", "-09:30", "+05:45", "UTC+01:00", "GMT-03:30", "UT+10:00"));
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      Words.teach(duckdb);
      for (String zone : zones) {
        String here =
            "select cast(from_utc_timestamp(timestamptz'%s', '%s') as varchar)"
                .formatted(summer, zone);
        assertThat(duckdb.rows(here).get(0).get(0))
            .as(zone)
            .isEqualTo(
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                    .format(summer.atZone(ZoneId.of(zone))));
      }
    }
  }
}
