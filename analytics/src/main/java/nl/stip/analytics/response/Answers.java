package nl.stip.analytics.response;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/**
 * What was said in channels and who answered. A <em>post</em> is a message in an open or closed
 * channel that answers nobody; it is answered by the first reply of another person. Whether it is,
 * is known {@link #DAYS} days later, and counts on that day, so that the last week of a period is
 * not judged before its time. Tools that record no reply at all say nothing about answers.
 *
 * <p>Leaders answer when, in the same tool and as soon, they address who addressed them; reactions
 * do not count on either side. A leader whom one person addresses several times on a day is
 * addressed once.
 */
public final class Answers {

  /** Days within which an answer counts. */
  public static final int DAYS = 7;

  /** What {@code person_response} counts of a person and day, in order. */
  public static final List<String> COUNTS =
      List.of(
          "given",
          "started",
          "replied",
          "replies_received",
          "reactions_received",
          "posts_due",
          "posts_answered",
          "questions_due",
          "questions_answered",
          "leaders_asked",
          "leaders_answered");

  private static final String TALK =
      """
      select e.day, e.tool, e.message, if(e.answerable, e.object_id, null) as object_id,
        if(e.answerable, e.in_reply_to_id, null) as in_reply_to_id,
        if(e.answerable, e.published, null) as published, e.question, e.audience,
        if(e.context_kind = 'channel', e.context_id, null) as community,
        a.person, r.person as reply_person
      from (
        select *, message and (audience <> 'direct' or in_reply_to_id is not null) as answerable
        from (
          select *, to_date(from_utc_timestamp(published, '%s')) as day,
            type = 'Create' and coalesce(object_type, 'Note') in ('Note', 'Article', 'Question')
              as message
          from fresh_event where not automated or %b)) e
      join identity a on a.account = e.account and e.day between a.valid_from and a.valid_to
      left join identity r
        on r.account = e.in_reply_to_account and e.day between r.valid_from and r.valid_to
      where e.message or e.type = 'Like'
      """;

  private Answers() {}

  /**
   * The fact of weeks {@code talk} (day, tool, message or else a reaction, object_id,
   * in_reply_to_id and published of what may be answered or answers, question, audience, community
   * if it is a channel, person, reply_person), a query over {@code fresh_event} and {@code
   * identity}.
   */
  public static Tables.View talk(Settings settings) {
    return new Tables.View(
        TALK.formatted(settings.zone().getId(), settings.automated()),
        List.of("fresh_event", "identity"));
  }

  /**
   * Defines {@code answering} (tool): where replies are recorded; {@code response} (tool, person,
   * day, published, question, answered): the posts there and when they were answered, null if
   * never; {@code person_response} (tool, person, day and {@link #COUNTS}). Reads {@code talk,
   * person_day, arc} and {@code person_history}.
   */
  public static void define(Tables tables) {
    Nearest.define(tables, "answer", ANSWER, "talk");
    Nearest.keep(tables, "answering", "select distinct tool from answer", "answer");
    Nearest.keep(tables, "response", RESPONSE, "talk", "answering", "answer");
    String each = PARTS.stream().map(Part::all).collect(Collectors.joining("\nunion all\n"));
    Nearest.keep(
        tables,
        "person_response",
        "select tool, person, day, %s from (%s) group by tool, person, day"
            .formatted(
                COUNTS.stream()
                    .map("cast(sum(%1$s) as bigint) as %1$s"::formatted)
                    .collect(Collectors.joining(", ")),
                each),
        "person_day",
        "answering",
        "talk",
        "response",
        "person_history",
        "arc");
  }

  /** Days on which some of the counts are known. */
  private record Part(List<String> counts, String sql) {

    /** The same with every count, zero where this part says nothing. */
    String all() {
      String columns =
          COUNTS.stream()
              .map(count -> counts.contains(count) ? count : "0 as " + count)
              .collect(Collectors.joining(", "));
      return "select tool, person, day, %s from (%s)".formatted(columns, sql);
    }
  }

  private static final String ANSWER =
      """
      select tool, person, published, in_reply_to_id as object_id
      from talk where message and in_reply_to_id is not null
      """;

  private static final String RESPONSE =
      """
      with post as (
        select t.* from talk t join answering using (tool)
        where message and object_id is not null and in_reply_to_id is null
          and audience in ('public', 'private'))
      select p.tool, p.person, p.day, p.published, p.question, f.answered
      from post p
      left join (
        select p.object_id, min(a.published) as answered
        from post p join answer a on a.object_id = p.object_id and a.person <> p.person
        group by p.object_id) f on f.object_id = p.object_id
      """;

  private static final String GIVEN =
      """
      select tool, person, day, messages + reactions as given, messages - replies as started,
        replies as replied
      from person_day join answering using (tool)
      """;

  private static final String GOT =
      """
      select tool, reply_person as person, day, count_if(message) as replies_received,
        count_if(not message) as reactions_received
      from talk join answering using (tool)
      where person <> reply_person
      group by tool, reply_person, day
      """;

  private static final String DUE =
      """
      select tool, person, date_add(day, %1$d) as day, 1 as posts_due,
        if(soon, 1, 0) as posts_answered, if(question, 1, 0) as questions_due,
        if(question and soon, 1, 0) as questions_answered
      from (select *, coalesce(answered <= published + interval %1$d days, false) as soon from response)
      """
          .formatted(DAYS);

  private static final String LEADERS =
      """
      with leader as (select person, valid_from, valid_to from person_history where leader),
      said as (select tool, source, target, day from arc where signal <> 'reaction' and source <> target),
      asked as (
        select distinct s.tool, s.source, s.target, s.day
        from said s
        join leader l on l.person = s.target and s.day between l.valid_from and l.valid_to
        anti join leader o on o.person = s.source and s.day between o.valid_from and o.valid_to),
      answered as (
        select distinct a.tool, a.source, a.target, a.day
        from asked a
        join said s on s.tool = a.tool and s.source = a.target and s.target = a.source
          and s.day between a.day and date_add(a.day, %1$d))
      select a.tool, a.source as person, date_add(a.day, %1$d) as day, 1 as leaders_asked,
        if(b.day is null, 0, 1) as leaders_answered
      from asked a
      left join answered b on b.tool = a.tool and b.source = a.source and b.target = a.target
        and b.day = a.day
      """
          .formatted(DAYS);

  private static final List<Part> PARTS =
      List.of(
          new Part(List.of("given", "started", "replied"), GIVEN),
          new Part(List.of("replies_received", "reactions_received"), GOT),
          new Part(
              List.of("posts_due", "posts_answered", "questions_due", "questions_answered"), DUE),
          new Part(List.of("leaders_asked", "leaders_answered"), LEADERS));
}
