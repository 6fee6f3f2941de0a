package nl.stip.analytics.network;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

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

  private static final String REPLY = "reply";

  /** Everybody addressed but the sender, people outside the organisation included. */
  private static final String ADDRESSEES =
      "case when type = 'Like' then 1 else size(array_except(concat(`to`, case when"
          + " in_reply_to_account is null then cast(array() as array<bigint>) else"
          + " array(in_reply_to_account) end), array(account))) end";

  private static final String ADDRESSED =
      "case when context_kind = 'mailbox' then 'mail' when audience = 'direct' then 'direct' else"
          + " 'mention' end";

  private static final String SENT =
      "person is not null and (size(`to`) > 0 or in_reply_to_account is not null)";

  private static final String ACTS =
      "type = 'Like' or (type = 'Create' and not (object_type <=> 'Event') and not"
          + " (context_kind <=> 'meeting'))";

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

  /** Everything that decides what arcs an event makes, in words that change when that does. */
  static String definition(Settings settings) {
    Settings.Ties ties = settings.ties();
    return String.join(
        "\n",
        SENT,
        ACTS,
        ADDRESSEES,
        addressed(ties.signals().contains(REPLY)),
        quoted(ties),
        ties.broadcastLimit() + " " + settings.automated());
  }

  /**
   * Derives arcs.
   *
   * @param logEvent the event log with people, in the columns of {@code event.tsv} and {@code
   *     person, reply_person, to_person, day}
   * @return day, tool, source, target, signal, events (how often), weight (each event by 1 / (k −
   *     1), k its participants)
   */
  static Dataset<Row> of(Dataset<Row> logEvent, Settings settings) {
    Settings.Ties ties = settings.ties();
    String everybody = ties.broadcastLimit() == 0 ? "true" : "k <= " + ties.broadcastLimit();
    return logEvent
        .where(settings.automated() ? "true" : "not automated")
        .where(SENT)
        .where(ACTS)
        .selectExpr(
            "day",
            "tool",
            "person as source",
            ADDRESSEES + " as k",
            "array_distinct(" + addressed(ties.signals().contains(REPLY)) + ") as address")
        .where(everybody)
        .selectExpr("day", "tool", "source", "greatest(k, 1) as k", "inline(address)")
        .where("target is not null and signal in (" + quoted(ties) + ")")
        .groupBy("day", "tool", "source", "target", "signal")
        .agg(
            functions.expr("count(*) as events"),
            functions.expr("sum(cast(1 as double) / k) as weight"));
  }

  private static String addressed(boolean replies) {
    String reply = "array(named_struct('target', reply_person, 'signal', '" + REPLY + "'))";
    String others =
        "transform(to_person, x -> named_struct('target', case when "
            + (replies ? "not (x <=> reply_person)" : "true")
            + " then x end, 'signal', "
            + ADDRESSED
            + "))";
    return "case when type = 'Like' then array(named_struct('target', reply_person, 'signal',"
        + " 'reaction')) else concat("
        + reply
        + ", "
        + others
        + ") end";
  }

  private static String quoted(Settings.Ties ties) {
    List<String> known =
        ties.signals().stream().filter(Settings.Ties.SIGNALS::contains).sorted().toList();
    return known.isEmpty()
        ? "null"
        : known.stream().map(s -> "'" + s + "'").collect(Collectors.joining(", "));
  }
}
