package nl.stip.analytics.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.fact.RandomTalk;
import nl.stip.analytics.fact.SecondOpinion;
import nl.stip.analytics.fact.Timetable;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion on answers: which posts there are, when each was answered, what falls due on
 * which day, whom leaders answer, and the curve of how soon, in DuckDB, from the events of a random
 * organisation.
 */
@ExtendWith(SparkExtension.class)
class ResponseOpinionTest {

  private static final long SEED = 20261127;

  private static final String[] READ = {
    "event",
    "identity",
    "person_history",
    "person_period",
    "tool_period",
    "atom",
    "arc",
    "response",
    "person_response",
    "response_clock"
  };

  @TempDir Path root;

  @Test
  void everyPostAnswerAndCurveIsWhatTheDefinitionsSay(Tables tables) {
    Timetable timetable = FactRun.members(tables, RandomTalk.in(root, SEED)).timetable();
    tables.keep("event", tables.get("event"));
    tables.keep("person_period", POPULATION);
    ResponseFacts.define(tables, timetable, List.of("dep", "site", "device"), ZoneOffset.UTC);
    try (SecondOpinion opinion = new SecondOpinion(tables, READ)) {
      opinion.with("said", SAID).with("post", POST);
      opinion.agrees("from post", ACTUAL_RESPONSE);
      assertThat(opinion.rows(EDGES))
          .as("questions, and answers just before, on and after the last moment that counts")
          .containsExactly(List.of(true, true, true, true, true));
      opinion.agrees(DAYS, ACTUAL_DAYS);
      assertThat(opinion.rows(EVERY))
          .as("every count says something")
          .containsExactly(List.of(true, true, true, true, true));
      opinion.agrees(CURVE, ACTUAL_CURVE);
      assertThat(opinion.rows("select count(*) > 100, count(distinct value) > 50 from actual"))
          .as("enough points, of different height")
          .containsExactly(List.of(true, true));
    }
  }

  private static final String POPULATION =
      """
      select m.person, m.tool, m.period, m.atom
      from member_period m join published using (tool, period) where m.enabled
      """;

  private static final String ACTUAL_RESPONSE =
      """
      select tool, person, day, epoch_us(published) as published, question,
        epoch_us(answered) as answered
      from response
      """;

  /** What people said or liked, by whom and to whom; day and moment in UTC. */
  private static final String SAID =
      """
      with e as (
        select *, epoch_us(published) as moment,
          date '1970-01-01' + (epoch_us(published) // 86400000000)::int as day
        from event where not automated)
      select e.tool, e.day, e.moment, e.type, e.object_id, e.in_reply_to_id, e.audience, e.question,
        e.context_kind, e.object_type, a.person, r.person as other,
        e.type = 'Create' and coalesce(e.object_type, 'Note') in ('Note', 'Article', 'Question')
          as message
      from e
      join identity a on a.account = e.account and e.day between a.valid_from and a.valid_to
      left join identity r on r.account = e.in_reply_to_account
        and e.day between r.valid_from and r.valid_to
      """;

  private static final String POST =
      """
      with answers as (select * from said where message and in_reply_to_id is not null)
      select p.tool, p.person, p.day, p.moment as published, p.question,
        (select min(a.moment) from answers a
          where a.in_reply_to_id = p.object_id and a.person <> p.person) as answered
      from said p
      where p.message and p.in_reply_to_id is null and p.audience <> 'direct'
        and p.tool in (select tool from answers)
      """;

  private static final String EDGES =
      """
      with late as (select *, answered - published - 7 * 86400000000 as beyond from actual)
      select count(*) > 100, count(*) filter (question) > 20,
        count(*) filter (beyond > -3600000000 and beyond < 0) > 0,
        count(*) filter (beyond = 0) > 0, count(*) filter (beyond > 0) > 0
      from late
      """;

  private static final String EVERY =
      """
      select sum(given) > sum(started + replied), sum(started) > 0 and sum(replied) > 0,
        sum(replies_received) > 0 and sum(reactions_received) > 0,
        sum(posts_due) > sum(posts_answered) and sum(posts_answered) > sum(questions_answered),
        sum(leaders_asked) > sum(leaders_answered) and sum(leaders_answered) > 0
      from actual
      """;

  private static final String ACTUAL_DAYS =
      """
      select tool, person, day, given, started, replied, replies_received, reactions_received, posts_due, posts_answered,
        questions_due, questions_answered, leaders_asked, leaders_answered
      from person_response
      where given + replies_received + reactions_received + posts_due + leaders_asked > 0
      """;

  /** Arcs have a second opinion of their own. */
  private static final String DAYS =
      """
      with week as (select 7 * 86400000000 as length),
      answering as (
        select distinct tool from said where message and in_reply_to_id is not null),
      did as (
        select tool, person, day, count(*) as given,
          count(*) filter (message and in_reply_to_id is null) as started,
          count(*) filter (message and in_reply_to_id is not null) as replied
        from said join answering using (tool) where message or type = 'Like' group by all),
      got as (
        select tool, other as person, day, count(*) filter (message) as replies,
          count(*) filter (type = 'Like') as reactions
        from said join answering using (tool)
        where other <> person and (message or type = 'Like')
        group by all),
      due as (
        select tool, person, day + 7 as day, count(*) as posts,
          count(*) filter (answered - published <= length) as answered,
          count(*) filter (question) as questions,
          count(*) filter (question and answered - published <= length) as told
        from post, week group by all),
      leader as (select person, valid_from, valid_to from person_history where leader),
      spoke as (
        select distinct x.tool, x.source, x.target, x.day,
          exists (select 1 from leader l where l.person = x.source
            and x.day between l.valid_from and l.valid_to) as from_leader,
          exists (select 1 from leader l where l.person = x.target
            and x.day between l.valid_from and l.valid_to) as to_leader
        from arc x
        where x.signal <> 'reaction' and x.source <> x.target),
      asked as (
        select q.tool, q.source as person, q.day + 7 as day, count(*) as leaders,
          count(*) filter (exists (
            select 1 from spoke s where s.tool = q.tool and s.source = q.target
              and s.target = q.source and s.day between q.day and q.day + 7)) as heard
        from spoke q where q.to_leader and not q.from_leader group by all)
      select tool, person, day, coalesce(given, 0) as given, coalesce(started, 0) as started,
        coalesce(replied, 0) as replied, coalesce(replies, 0) as replies_received,
        coalesce(reactions, 0) as reactions_received, coalesce(posts, 0) as posts_due,
        coalesce(due.answered, 0) as posts_answered, coalesce(questions, 0) as questions_due,
        coalesce(told, 0) as questions_answered, coalesce(leaders, 0) as leaders_asked,
        coalesce(heard, 0) as leaders_answered
      from did
      full join got using (tool, person, day)
      full join due using (tool, person, day)
      full join asked using (tool, person, day)
      """;

  private static final String ACTUAL_CURVE =
      """
      select tool, period, coalesce(dim1, '-') as dim, coalesce(val1, '-') as val, x, n, happened,
        round(value, 9) as value
      from response_clock where coalesce(dim1, '') <> 'device'
      """;

  /** Product limit over posts, each weighed by one over the posts of its author there. */
  private static final String CURVE =
      """
      with seen as (select tool, max(counted_to) as last_day from tool_period group by tool),
      open_ as (
        select p.*, least(p.published + 7 * 86400000000::bigint,
          (s.last_day - date '1970-01-01' + 1) * 86400000000::bigint) as closed
        from post p join seen s using (tool)),
      timed as (
        select tool, person, day, coalesce(answered <= closed, false) as answered,
          greatest(0, (if(coalesce(answered <= closed, false), answered, closed) - published)
            // 1000000) as seconds
        from open_),
      counted as (
        select t.tool, t.period, m.person, r.answered, r.seconds, a.groups
        from (select tool as one, * exclude tool from timed
          union all select 'all', * exclude tool from timed) r
        join tool_period t on t.tool = r.one and t.kind in ('month', 'quarter')
          and r.day between t.first_day and t.counted_to
        join person_period m on m.person = r.person and m.tool = t.tool and m.period = t.period
        join atom a using (atom)),
      grouped as (
        select tool, period, person, answered, seconds, '-' as dim, '-' as val from counted
        union all select tool, period, person, answered, seconds, 'dep', groups[1] from counted
        union all select tool, period, person, answered, seconds, 'site', groups[2] from counted),
      weighed as (
        select *, 1.0::double / count(*) over (partition by tool, period, dim, val, person) as w
        from grouped),
      moments as (
        select tool, period, dim, val, seconds, sum(w) as leaving,
          coalesce(sum(w) filter (answered), 0) as answers
        from weighed group by all),
      steps as (
        select *, sum(leaving) over (partition by tool, period, dim, val order by seconds desc)
            as at_risk
        from moments),
      cells as (
        select w.tool, w.period, w.dim, w.val, x.x, count(distinct person) as n,
          count(distinct person) filter (answered and seconds <= x.x * 3600) as happened
        from weighed w
        cross join (select unnest([1, 2, 4, 8, 24, 48, 72, 120, 168])::double as x) x
        group by all)
      select c.tool, c.period, c.dim, c.val, c.x, c.n, c.happened,
        round(1 - coalesce((select product(greatest(0, if(s.answers = s.at_risk, 0,
            1 - s.answers / s.at_risk)))
          from steps s where s.tool = c.tool and s.period = c.period and s.dim = c.dim
            and s.val = c.val and s.seconds <= c.x * 3600), 1), 9) as value
      from cells c
      """;
}
