package nl.stip.analytics.engine;

import java.util.List;

/** Words of Spark's SQL that DuckDB does not have, or has with another meaning. */
final class Words {

  private Words() {}

  // Days are dates and instants are in UTC, as in a session of Spark's. Counts are BIGINT there.
  private static final List<String> MACROS =
      List.of(
          // a zone without a name, such as +02:00, is minutes from UTC
          "minutes_of(z) as case when regexp_matches(z, '^(UTC|GMT|UT)?[+-]') then"
              + " if(contains(z, '-'), -1, 1) * (60 * regexp_extract(z, '[+-](\\d+)', 1)::integer"
              + " + concat('0', regexp_extract(z, ':(\\d+)', 1))::integer) else 0 end",
          "from_utc_timestamp(t, z) as timezone("
              + "if(regexp_matches(z, '^(UTC|GMT|UT|Z)?([+-].*)?$'), 'UTC', z),"
              + " cast(t as timestamptz)) + to_minutes(minutes_of(z))",
          "to_date(t) as cast(t as date)",
          "unix_date(d) as cast(d - date '1970-01-01' as integer)",
          "date_add(d, n) as cast(d as date) + cast(n as integer)",
          "datediff(d, e) as cast(cast(d as date) - cast(e as date) as integer)",
          "count_if(c) as count(case when c then 1 end)",
          "size(l) as cast(len(l) as integer)",
          "explode(l) as unnest(l)",
          "collect_list(v) as list(v) filter (where v is not null)",
          "array_join(l, s) as array_to_string(l, s)",
          // once more, as what two rows have in common would cancel out of their sum by bits
          "xxhash64(a) as hash(hash(a)), (a, b) as hash(hash(a, b)), (a, b, c) as hash(hash(a, b, c)),"
              + " (a, b, c, d) as hash(hash(a, b, c, d))",
          "sha2(s, n) as sha256(s)");

  /** Makes an engine understand them. */
  static void teach(DuckDbEngine duckdb) {
    duckdb.run("set timezone = 'UTC'");
    MACROS.forEach(macro -> duckdb.run("create macro " + macro));
  }

  /** All of them, in a text that changes when one does. */
  static String meanings() {
    return String.join("\n", MACROS);
  }

  /** A query as DuckDB wants its names quoted; no text in it holds a backtick. */
  static String of(String sql) {
    return sql.replace('`', '"');
  }
}
