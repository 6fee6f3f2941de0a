package nl.stip.analytics.response;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stip.analytics.spark.Tables;

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

  private static final String MESSAGE =
      "type = 'Create' and coalesce(object_type, 'Note') in ('Note', 'Article', 'Question')";

  private static final String POST =
      """
      select day, tool, object_id, person, published, question
      from log_event
      where %s and person is not null and object_id is not null and in_reply_to_id is null
        and audience in ('public', 'private')
      """
          .formatted(MESSAGE);

  private static final String ANSWER =
      """
      select day, tool, in_reply_to_id as object_id, person, published
      from log_event where %s and person is not null and in_reply_to_id is not null
      """
          .formatted(MESSAGE);

  private static final String RECEIVED =
      """
      select day, tool, reply_person as person, count_if(type = 'Create') as replies,
        count_if(type = 'Like') as reactions
      from log_event
      where (type = 'Like' or %s) and person <> reply_person
      group by day, tool, reply_person
      """
          .formatted(MESSAGE);

  private static final String CHANNEL_DAY =
      """
      select day, tool, context_id as community, person, count_if(%s) as messages
      from log_event
      where (type = 'Like' or %s) and person is not null and context_kind = 'channel'
      group by day, tool, context_id, person
      """
          .formatted(MESSAGE, MESSAGE);

  private Answers() {}

  /** The facts of weeks by name, as queries over {@code log_event}. */
  public static Map<String, String> ofWeeks() {
    return Map.of("post", POST, "answer", ANSWER, "received", RECEIVED, "channel_day", CHANNEL_DAY);
  }

  /** How they are counted, in words that change when that does. */
  public static String definition() {
    return String.join("\n", POST, ANSWER, RECEIVED, CHANNEL_DAY);
  }

  /**
   * Defines {@code answering} (tool): where replies are recorded; {@code response} (tool, person,
   * day, published, question, answered): the posts there and when they were answered, null if
   * never; {@code person_response} (tool, person, day and {@link #COUNTS}). Reads the facts of
   * weeks, {@code person_day, arc} and {@code person_history}.
   */
  public static void define(Tables tables) {
    tables.keep("answering", "select distinct tool from answer");
    tables.keep("response", RESPONSE);
    String each = PARTS.stream().map(Part::all).collect(Collectors.joining("\nunion all\n"));
    tables.keep(
        "person_response",
        "select tool, person, day, %s from (%s) group by tool, person, day"
            .formatted(
                COUNTS.stream()
                    .map("sum(%1$s) as %1$s"::formatted)
                    .collect(Collectors.joining(", ")),
                each));
  }

  /** Days on which some of the counts are known. */
  private record Part(List<String> counts, String sql) {

    /** The same with every count, zero where this part says nothing. */
    String all() {
      String columns =
          COUNTS.stream()
              .map(count -> counts.contains(count) ? count : "0L as " + count)
              .collect(Collectors.joining(", "));
      return "select tool, person, day, %s from (%s)".formatted(columns, sql);
    }
  }

  private static final String RESPONSE =
      """
      select p.tool, p.person, p.day, p.published, p.question, f.answered
      from post p
      join answering using (tool)
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
      select tool, person, day, replies as replies_received, reactions as reactions_received
      from received join answering using (tool)
      """;

  private static final String DUE =
      """
      select tool, person, date_add(day, %1$d) as day, 1L as posts_due,
        if(soon, 1L, 0L) as posts_answered, if(question, 1L, 0L) as questions_due,
        if(question and soon, 1L, 0L) as questions_answered
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
        left anti join leader o on o.person = s.source and s.day between o.valid_from and o.valid_to),
      answered as (
        select distinct a.tool, a.source, a.target, a.day
        from asked a
        join said s on s.tool = a.tool and s.source = a.target and s.target = a.source
          and s.day between a.day and date_add(a.day, %1$d))
      select a.tool, a.source as person, date_add(a.day, %1$d) as day, 1L as leaders_asked,
        if(b.day is null, 0L, 1L) as leaders_answered
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
