package nl.stip.analytics.survey;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.analytics.log.People;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.Wilson;
import nl.stip.workspace.Settings;
import nl.stip.workspace.register.SurveyQuestion;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Who was asked in a survey and what they answered, per period: in a quarter those of its days, in
 * a month those of its days and of the two months before, as surveys are held a few times a year. A
 * person of the directory is in the groups of the period; an answer of a group is in that group,
 * and in no known one of other dimensions. The first answers of a group to each question count as
 * those of one person, the second as those of another: no more people than there can have been.
 */
public final class SurveyFacts {

  /** Answers that one row may stand for; more are no survey. */
  private static final int MOST = 100_000;

  private SurveyFacts() {}

  /**
   * Keeps {@code survey_person} (tool, period, kind, atom, answered, favourable: share of the own
   * answers), {@code survey_group} (atom, groups) and {@code survey_question_cell} (tool, period,
   * cell, question, judged 1 unfavourable, 2 neither, 3 favourable, n who answered it, people, low,
   * high), from {@code survey_answer, identity, person_course, atom, tool_period, published};
   * months and quarters.
   *
   * @param questions those of the register; answers to others count nowhere
   */
  public static void define(Tables tables, List<SurveyQuestion> questions, Settings settings) {
    if (questions.isEmpty() || tables.get("survey_answer").isEmpty()) {
      none(tables);
      return;
    }
    List<String> dimensions = List.copyOf(settings.dimensions().keySet());
    tables.define(
        "survey_question",
        tables
            .session()
            .createDataFrame(questions.stream().map(SurveyFacts::row).toList(), QUESTION));
    String groups =
        dimensions.stream()
            .map(d -> "coalesce(dimensions['%s'], '%s')".formatted(d, People.UNKNOWN))
            .collect(Collectors.joining(", ", "cast(array(", ") as array<string>)"));
    tables.define("survey_respondent", RESPONDENT.formatted(groups, MOST));
    tables.keep("survey_given", GIVEN);
    tables.keep("survey_group", GROUP);
    tables.keep("survey_person", PERSON);
    tables.keep("survey_question_cell", cells(dimensions));
  }

  private static void none(Tables tables) {
    tables.keep("survey_person", tables.session().createDataFrame(List.of(), PEOPLE));
    tables.keep("survey_group", tables.session().createDataFrame(List.of(), GROUPS));
    tables.keep("survey_question_cell", tables.session().createDataFrame(List.of(), CELLS));
  }

  private static Row row(SurveyQuestion question) {
    double good = question.highIsGood() ? question.most() : question.least();
    double bad = question.highIsGood() ? question.least() : question.most();
    return RowFactory.create(
        question.id(),
        question.tool(),
        bad,
        good,
        question.favourableAbove(),
        question.unfavourableBelow());
  }

  private static String cells(List<String> dimensions) {
    String names = dimensions.stream().map(d -> "'" + d + "'").collect(Collectors.joining(", "));
    return CELL.formatted(names, Wilson.low("people", "n"), Wilson.high("people", "n"));
  }

  private static final StructType QUESTION =
      StructType.fromDDL(
          "question string, about string, bad double, good double, above double, below double");

  private static final StructType PEOPLE =
      StructType.fromDDL(
          "tool string, period string, kind string, atom bigint, answered boolean,"
              + " favourable double");

  private static final StructType GROUPS = StructType.fromDDL("atom bigint, groups array<string>");

  private static final StructType CELLS =
      StructType.fromDDL(
          "tool string, period string, dim1 string, val1 string, dim2 string, val2 string,"
              + " question string, judged int, n bigint, people bigint, low double, high double");

  // in a later survey the same number, or the same place in a group, may be the same person: nobody
  // is counted twice in a period
  private static final String RESPONDENT =
      """
      with judged as (
        select a.*, q.about,
          100 * (a.score - q.bad) / (q.good - q.bad) as per_cent, q.above, q.below
        from survey_answer a join survey_question q using (question)),
      rated as (
        select *, case when per_cent > above then 3 when per_cent < below then 1
          when per_cent is not null then 2 end as judged
        from judged),
      known as (
        select r.day, r.question, r.about, r.judged, coalesce(i.person, r.person) as person
        from rated r
        left join identity i on i.account = r.account and r.day between i.valid_from and i.valid_to
        where r.account is not null or r.person is not null),
      numbered as (
        select day, question, about, judged, %1$s as groups,
          concat('r', respondent) as who
        from rated where respondent is not null),
      anybody as (
        select day, question, about, judged, groups,
          concat('g', row_number() over (
            partition by question, day, groups order by per_cent desc, id, nth)) as who
        from (
          select *, %1$s as groups, explode(sequence(1, cast(least(answers, %2$d) as int))) as nth
          from rated where account is null and person is null and respondent is null))
      select day, question, about, judged, person, cast(null as string) as who,
        cast(null as array<string>) as groups
      from known where person is not null
      union all
      select day, question, about, judged, null, who, groups from numbered
      union all
      select day, question, about, judged, null, concat(who, '/', to_json(groups)), groups
      from anybody
      """;

  private static final String GIVEN =
      """
      with period as (
        select t.tool, t.period, t.kind, t.counted_to,
          if(t.kind = 'month', add_months(t.first_day, -2), t.first_day) as since
        from tool_period t join published p on p.tool = t.tool and p.period = t.period
        where t.kind in ('month', 'quarter')),
      dated as (
        select p.tool, p.period, p.kind, r.*
        from survey_respondent r
        join period p on r.day between p.since and p.counted_to
          and (p.tool = 'all' or p.tool = r.about)),
      placed as (
        select d.tool, d.period, d.kind, d.day, d.question, d.judged,
          concat('p', d.person) as who, a.groups
        from dated d
        join person_course c on c.person = d.person and c.tool = 'all' and c.period = d.period
        join atom a on a.atom = c.atom
        where d.person is not null
        union all
        select tool, period, kind, day, question, judged, who, groups
        from dated where person is null)
      select tool, period, kind, who, question,
        max_by(judged, struct(judged is not null, day, judged)) as judged,
        max_by(groups, struct(day, groups)) as groups
      from placed
      group by tool, period, kind, who, question
      """;

  private static final String GROUP =
      "select row_number() over (order by groups) as atom, groups"
          + " from (select distinct groups from survey_given)";

  private static final String PERSON =
      """
      select p.tool, p.period, p.kind, cast(g.atom as bigint) as atom, p.answered, p.favourable
      from (
        select tool, period, kind, who, max(groups) as groups, count(judged) > 0 as answered,
          avg(case when judged is not null then case when judged = 3 then 1e0 else 0e0 end end)
            as favourable
        from survey_given
        group by tool, period, kind, who) p
      join survey_group g using (groups)
      """;

  private static final String CELL =
      """
      with placed as (
        select tool, period, question, judged, cast(null as string) as dim1,
          cast(null as string) as val1
        from survey_given where judged is not null
        union all
        select tool, period, question, judged, dim1, val1
        from survey_given
        lateral view inline(arrays_zip(array(%1$s), groups)) g as dim1, val1
        where judged is not null),
      counted as (
        select tool, period, dim1, val1, question, count(*) as n,
          array(count_if(judged = 1), count_if(judged = 2), count_if(judged = 3)) as by_judged
        from placed group by tool, period, dim1, val1, question)
      select *, %2$s as low, %3$s as high
      from (
        select tool, period, dim1, val1, cast(null as string) as dim2, cast(null as string) as val2,
          question, pos + 1 as judged, n, people
        from counted lateral view posexplode(by_judged) j as pos, people)
      """;
}
