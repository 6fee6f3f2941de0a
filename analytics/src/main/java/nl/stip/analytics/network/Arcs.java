package nl.stip.analytics.network;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.workspace.Settings;

/**
 * The fact {@code arc}: who addressed whom, per day, tool and signal ({@code counting.md} 17).
 *
 * <ul>
 *   <li>{@code reply}: a Create that answers somebody's object, to its author;
 *   <li>{@code reaction}: a Like, to the author;
 *   <li>{@code mail}: a Create in a mailbox, to everybody in to and cc;
 *   <li>{@code direct}: any other Create for a direct audience, to the members of the conversation;
 *   <li>{@code mention}: any other Create, to the people mentioned.
 * </ul>
 *
 * <p>A tie that a source states itself ({@code stated}) counts only where the settings name it.
 *
 * <p>A person whom one event both answers and names is addressed once, by reply. Invitations and
 * meetings make none: being together is another layer. Events with more addressees than the
 * broadcast limit make none. Automated events and accounts without a person stay out. Arcs to
 * oneself are kept here, so that the fact holds what the log holds, and make no tie.
 */
final class Arcs {

  /** To like what somebody wrote. */
  static final String REACTION = "reaction";

  private static final String REPLY = "reply";

  /** Everybody addressed but the sender, people outside the organisation included. */
  private static final String ADDRESSEES =
      "if(type = 'Like', 1, size(array_distinct(`to`))"
          + " + if(in_reply_to_account is null or array_contains(`to`, in_reply_to_account), 0, 1)"
          + " - if(array_contains(`to`, account) or account = in_reply_to_account, 1, 0))";

  private static final String ADDRESSED =
      "case when context_kind = 'mailbox' then 'mail' when audience = 'direct' then 'direct' else"
          + " 'mention' end";

  private static final String SENT =
      "person is not null and (size(`to`) > 0 or in_reply_to_account is not null)";

  private static final String ACTS =
      "(type = 'Like' or (type = 'Create' and coalesce(object_type, '') <> 'Event' and"
          + " coalesce(context_kind, '') <> 'meeting'))";

  // What happens several times a day between the same people is looked up once. Of somebody with
  // two accounts that are both addressed there are two lines.
  private static final String ARCS =
      """
      with said as (
        select day, tool, person as source, reply_person, type, `to`, %1$s as signal, %2$s as k
        from log_event
        where (not automated or %3$b) and %4$s and %5$s),
      near as (
        select day, tool, source, reply_person, type, `to`, signal, k, count(*) as events
        from said where %6$s
        group by day, tool, source, reply_person, type, `to`, signal, k),
      addressee as (
        select distinct n.day, n.tool, n.source, n.reply_person, n.`to`, n.signal, n.k, n.events,
          g.person as target
        from near n
        join addressed g on g.`to` = n.`to` and n.day between g.valid_from and g.valid_to
        where n.type <> 'Like' and %7$s),
      arc as (
        select day, tool, source, reply_person as target,
          if(type = 'Like', 'reaction', 'reply') as signal, k, events
        from near where reply_person is not null
        union all
        select day, tool, source, target, signal, k, events from addressee)
      select day, tool, source, target, signal, cast(sum(events) as bigint) as events,
        sum(cast(events as double) / greatest(k, 1)) as weight
      from arc where signal in (%8$s)
      group by day, tool, source, target, signal
      """;

  /** What a source states holds both ways, on the last day it is about. */
  static final String STATED_TIES =
      """
      with tie as (
        select t.tool, t.day, a.person as source, b.person as target
        from stated_tie t
        join identity a on a.account = t.account and t.day between a.valid_from and a.valid_to
        join identity b on b.account = t.other and t.day between b.valid_from and b.valid_to
        where t.strength > 0)
      select day, tool, source, target, 'stated' as signal, 1L as events, 1D as weight
      from (select * from tie union select tool, day, target, source from tie)
      """;

  private Arcs() {}

  /**
   * The query for them, over {@code log_event} and {@code addressed}: day, tool, source, target,
   * signal, events (how often), weight (each event by 1 / (k − 1), k its participants).
   */
  static String sql(Settings settings) {
    Settings.Ties ties = settings.ties();
    return ARCS.formatted(
        ADDRESSED,
        ADDRESSEES,
        settings.automated(),
        SENT,
        ACTS,
        ties.broadcastLimit() == 0 ? "true" : "k <= " + ties.broadcastLimit(),
        ties.signals().contains(REPLY)
            ? "(n.reply_person is null or g.person <> n.reply_person)"
            : "true",
        quoted(ties));
  }

  private static String quoted(Settings.Ties ties) {
    List<String> known =
        ties.signals().stream().filter(Settings.Ties.SIGNALS::contains).sorted().toList();
    return known.isEmpty()
        ? "null"
        : known.stream().map(s -> "'" + s + "'").collect(Collectors.joining(", "));
  }
}
