package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion on {@code member_period}: the rules 4, 5 and 8 of counting once more, in DuckDB,
 * day by day from the lines of the directory and the traces of accounts.
 */
@ExtendWith(SparkExtension.class)
class MemberPeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 8);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 20);
  private static final long SEED = 20261125;
  private static final int PEOPLE = 40;

  @TempDir Path root;

  @Test
  void everyRowIsWhatTheDaysSay(Tables tables) {
    agree(tables, people().write(), 2);
  }

  /** The register says who has Teams, and nothing of Slack. */
  @Test
  void licencesOfTheRegisterDecideForTheirTool(Tables tables) {
    StoreFixture store = people();
    Random random = new Random(SEED);
    for (long person = 0; person < PEOPLE; person++) {
      for (int licence = random.nextInt(3); licence > 0; licence--) {
        LocalDate from = FIRST.minusDays(60).plusDays(random.nextInt(300));
        Map<String, Object> row = new HashMap<>();
        row.put("person", person);
        row.put("tool", "teams");
        row.put("valid_from", from);
        row.put("valid_to", random.nextBoolean() ? null : from.plusDays(random.nextInt(150)));
        store.with(TableFormat.LICENCE, row);
      }
    }
    agree(tables, store.write(), 1);
  }

  // A licence has a day on which it begins; only a trace may have none.
  private static void agree(Tables tables, Workspace people, long starts) {
    FactRun.define(tables, people);
    Stream.of("member_period", "trace", "licence").forEach(t -> tables.keep(t, tables.get(t)));
    String[] read = {
      "person_day",
      "person_history",
      "trace",
      "period",
      "tool_period",
      "member_period",
      "atom",
      "licence"
    };
    try (SecondOpinion opinion =
        new SecondOpinion(tables, read).workdays(FIRST, LAST.plusMonths(3), "NL", "BE", "")) {
      opinion.agrees(EXPECTED.formatted(FIRST), ACTUAL);
      assertThat(
              opinion.rows(
                  """
                  select count(distinct tool), count(distinct kind), count(distinct enabled),
                    count(distinct "left"), count(distinct leader), count(distinct start_known),
                    count(*) > 5000,
                    (select count(*) > 10 from (
                      select person from actual where kind = 'month'
                      group by person having count(distinct dep) > 1)),
                    count(distinct device)
                  from actual
                  """))
          .as("every kind of row, and enough that mean something")
          .containsExactly(List.of(3L, 4L, 2L, 2L, 2L, starts, true, true, 4L));
    }
  }

  /**
   * Two to five lines of history each, some with days between them or within one week; with
   * licences, without, or both; accounts with or without a date, some switched off.
   */
  private StoreFixture people() {
    Random random = new Random(SEED);
    StoreFixture store = new StoreFixture(root);
    store.covers("slack", FIRST, LAST, true).covers("teams", FIRST.plusDays(30), LAST, true);
    for (int person = 0; person < PEOPLE; person++) {
      LocalDate from = FIRST.minusDays(60).plusDays(random.nextInt(150));
      int lines = 2 + random.nextInt(4);
      for (int line = 0; line < lines; line++) {
        boolean open = line == lines - 1 && random.nextBoolean();
        LocalDate to = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(6) : 120);
        line(store, random, person, from, open ? null : to);
        from = to.plusDays(1 + (random.nextInt(4) == 0 ? random.nextInt(50) : 0));
      }
      for (String tool : List.of("slack", "teams")) {
        if (random.nextInt(4) > 0) {
          account(store, random, tool, person);
        }
      }
    }
    return store;
  }

  private static void line(
      StoreFixture store, Random random, long person, LocalDate from, LocalDate to) {
    Map<String, Object> row = new HashMap<>();
    row.put("person", person);
    row.put("valid_from", from);
    row.put("valid_to", to);
    row.put("email_keys", List.of());
    row.put("leader", random.nextInt(5) == 0);
    row.put("country", List.of("NL", "BE", "").get(random.nextInt(3)));
    row.put("licences_known", person % 3 > 0 || random.nextInt(6) == 0);
    row.put(
        "licences",
        List.of(List.of("slack"), List.of("teams", "jira"), List.of("slack", "teams"), List.of())
            .get(random.nextInt(4)));
    row.put("dimensions", Map.of("dep", "d" + random.nextInt(3), "site", "s" + random.nextInt(2)));
    store.with(TableFormat.PERSON, row);
  }

  private static void account(StoreFixture store, Random random, String tool, long person) {
    long account = 10 * person + (tool.equals("teams") ? 1 : 0);
    Map<String, Object> more = new HashMap<>();
    if (random.nextBoolean()) {
      Instant created = FIRST.plusDays(random.nextInt(200)).atTime(12, 0).toInstant(ZoneOffset.UTC);
      more.put("created", created);
    }
    more.put("deactivated", random.nextInt(3) == 0);
    store.account(tool, account, more).identity(account, tool, person);
    for (int act = random.nextInt(4) * random.nextInt(20); act > 0; act--) {
      Map<String, Object> device = new HashMap<>();
      device.put("device", Arrays.asList("desktop", "mobile", "web", null).get(random.nextInt(4)));
      store.act(tool, account, "Create", FIRST.plusDays(random.nextInt(370)), device);
    }
  }

  private static final String ACTUAL =
      """
      select m.person, m.tool, m.period, m.kind, m.enabled, m."left", m.leader,
        a.groups[1] as dep, a.groups[2] as site, a.groups[3] as device,
        m.enabled_days::bigint as days, m.enabled_workdays::bigint as workdays,
        m.tenure_weeks::bigint as tenure_weeks, m.start_known
      from member_period m join atom a using (atom)
      """;

  private static final String EXPECTED =
      """
      with grid as (
        select unnest(range(date '2024-06-01', date '2026-05-01', interval 1 day))::date as day),
      -- the line that holds on the last day of a day's week
      place as (
        select h.person, g.day,
          arg_max(struct_pack(leader := h.leader, dep := h.groups[1], site := h.groups[2]),
            h.valid_from::text || h.valid_to::text) as line
        from grid g join person_history h
          on h.valid_from <= date_trunc('week', g.day)::date + 6
        group by h.person, g.day),
      licensed as (
        select h.person, t.tool, g.day, true as known
        from person_history h
        join (select unnest(['slack', 'teams']) as tool) t on list_contains(h.licences, t.tool)
        join grid g on g.day between h.valid_from and h.valid_to
        where h.licences_known and t.tool not in (select tool from licence)),
      registered as (
        select h.person, l.tool, g.day, true as known
        from person_history h
        join licence l using (person)
        join grid g on g.day between h.valid_from and h.valid_to
          and g.day between l.valid_from and l.valid_to),
      traced as (
        select h.person, t.tool, g.day, t.first_day is not null as known
        from person_history h
        join trace t using (person)
        join grid g on g.day between h.valid_from and h.valid_to
          and g.day between coalesce(t.first_day, date '%s') and t.last_day
        where not h.licences_known and t.tool not in (select tool from licence)),
      one as (
        select person, tool, day, bool_and(known) as known
        from (from licensed union all from registered union all from traced) group by all),
      enabled as (
        from one
        union all
        select person, 'all', day, bool_and(known) from one group by person, day),
      since as (
        select person, tool, min(day) as day, arg_min(known, day) as known
        from enabled group by person, tool),
      employed as (
        select h.person, coalesce(arg_max(h.country, h.valid_from), '') as country,
          least(max(h.valid_to), case when bool_or(h.licences_known)
            or exists (from licence) then date '9999-12-31'
            else coalesce(
              max(e.last) filter (e.last < date '2026-04-30'), date '9999-12-31') end) as leaves
        from person_history h
        left join (select person, max(day) as last from enabled group by person) e using (person)
        group by h.person),
      counted as (
        select n.person, n.tool, p.period, count(*) as days,
          count(*) filter (c.workday) as workdays
        from enabled n
        join tool_period p on p.tool = n.tool and n.day between p.first_day and p.counted_to
        join employed e using (person)
        left join calendar c on c.country = e.country and c.day = n.day
        group by all),
      device as (
        select person, day, unnest(['desktop', 'mobile', 'web']) as device,
          unnest([desktop, mobile, web]) as acts, unnest([3, 2, 1]) as rank
        from person_day where desktop + mobile + web > 0),
      spent as (
        select l.person, p.id as period, l.day, l.line
        from place l
        join employed e using (person)
        join period p on l.day between p.first_day and least(p.last_day, e.leaves)),
      grouped as (
        select s.person, s.period, arg_max(s.line.leader, s.day) as leader,
          (select x.g from (select o.line.dep as g, count(*) as n, max(o.day) as d from spent o
            where o.person = s.person and o.period = s.period group by o.line.dep) x
            order by x.n desc, x.d desc limit 1) as dep,
          (select x.g from (select o.line.site as g, count(*) as n, max(o.day) as d from spent o
            where o.person = s.person and o.period = s.period group by o.line.site) x
            order by x.n desc, x.d desc limit 1) as site
        from spent s group by s.person, s.period)
      select c.person, c.tool, c.period, p.kind,
        2 * c.days >= least(p.counted_to, e.leaves) - p.first_day + 1 as enabled,
        e.leaves < p.counted_to as "left", g.leader, g.dep, g.site,
        coalesce((
          select arg_max(u.device, 10 * u.acts + u.rank) from (
            select d.device, d.rank, sum(d.acts) as acts from device d
            where d.person = c.person and d.day <= least(p.counted_to, e.leaves)
              and d.day > least(p.counted_to, e.leaves) - 28
            group by all) u), '(unknown)') as device,
        c.days, c.workdays,
        (p.counted_to - s.day) // 7 as tenure_weeks, s.known as start_known
      from counted c
      join tool_period p using (tool, period)
      join employed e using (person)
      join grouped g using (person, period)
      join since s using (person, tool)
      """;
}
