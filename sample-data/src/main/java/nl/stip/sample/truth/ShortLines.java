package nl.stip.sample.truth;

import java.util.List;
import java.util.Optional;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;

/**
 * The board that begins to answer: how many people it exchanges direct messages with, from who
 * turns to whom and how often, before and after.
 */
final class ShortLines {

  /** With fewer people a few conversations of the board decide. */
  private static final int FEWEST = 300;

  /** Workdays of a window of 28 days, less those off. */
  private static final double DAYS = 17;

  /** Whoever is on leave or silent does not answer. */
  private static final double LEAST_SEEN = 0.5;

  /** As many again meet the board in other channels, or react to it and see it react to them. */
  private static final double MOST_SEEN = 2.5;

  /**
   * Whoever speaks with the board has colleagues, who are then two steps away: several each, until
   * there are few left.
   */
  private static final double LEAST_SECOND = 0.08;

  /**
   * Three steps already bring most of those who use Slack to the board by way of its managers, so
   * there are few left to come nearer.
   */
  private static final double LEAST_NEARER = 0.03;

  private static final double MOST_NEARER = 0.5;

  private final Known known;
  private final Parameters.Talk talk;
  private final Ties ties;

  ShortLines(Known known) {
    this.known = known;
    talk = known.parameters().talk();
    ties = new Ties(known.parameters(), known.company());
  }

  /** The truths; none where the window lacks a month on either side. */
  List<Truth> truths() {
    int month = known.parameters().events().board().month();
    int day = known.parameters().start(month);
    List<Span> months = Span.months(known.company());
    Optional<Span> before = Span.before(months, known.parameters().start(month - 1));
    Optional<Span> after = Span.after(months, known.parameters().start(month + 1));
    if (before.isEmpty() || after.isEmpty() || known.users(day).size() < FEWEST) {
      return List.of();
    }
    double rise = spoken(after.get()) - spoken(before.get());
    String because =
        "the board gives "
            + known.parameters().boardAnswers(before.get().last())
            + " of the answers asked of it, then "
            + known.parameters().boardAnswers(after.get().first());
    Figure steps =
        Figure.of("leadership_distance", "slack", after.get().id()).since(before.get().id());
    return List.of(
        steps
            .at("1")
            .within(
                LEAST_SEEN * rise - Rounding.PERCENT, MOST_SEEN * rise + Rounding.PERCENT, because),
        steps.at("2").within(Math.min(LEAST_SECOND, 2 * rise), MOST_NEARER, because),
        Figure.of("leadership_within_3", "slack", after.get().id())
            .since(before.get().id())
            .within(LEAST_NEARER, MOST_NEARER, because));
  }

  /** Share of the licensed people outside the board who speak with it. */
  private double spoken(Span month) {
    ties.settle(month.last());
    List<Spell> users = known.users(month.last());
    List<Integer> board = board(users);
    double strangers = board.stream().mapToDouble(leader -> returns(leader, month)).sum();
    double chance = (1 - talk.ties()) * strangers / users.size();
    double people =
        users.stream()
            .filter(spell -> !spell.level().board())
            .mapToDouble(spell -> exchanges(spell.person(), board, month) + chance)
            .map(exchanges -> 1 - StrictMath.exp(-exchanges))
            .sum();
    int licensed = Membership.licensed(known.company(), month).people().size();
    return people / (licensed - board.size());
  }

  private static List<Integer> board(List<Spell> users) {
    return users.stream().filter(s -> s.level().board()).map(Spell::person).toList();
  }

  /** Meetings of somebody with the board in which both say something, in a window. */
  private double exchanges(int person, List<Integer> board, Span month) {
    double exchanges = 0;
    for (int leader : board) {
      exchanges += attention(month) * (turns(person, leader) + turns(leader, person));
      exchanges += returns(leader, month) * talk.ties() * share(leader, person);
    }
    return exchanges;
  }

  /** How likely a leader seeks somebody, or comes back to what was said. */
  private double attention(Span month) {
    return Math.min(1, Habit.HEEDING * known.parameters().boardAnswers(month.last()));
  }

  /** Answers of a leader to what the leader's posts draw in a window; never two in a row. */
  private double returns(int leader, Span month) {
    Events.Board event = known.parameters().events().board();
    double begun = known.habits().get(leader).starts() * (1 - talk.direct() - talk.group()) * DAYS;
    boolean asked = month.first() >= known.parameters().start(event.month());
    return asked ? begun * event.posts() * event.asked() * talk.back() / (1 + talk.back()) : 0;
  }

  /** Direct messages that one begins to the other in a window. */
  private double turns(int from, int to) {
    return known.habits().get(from).starts() * talk.direct() * DAYS * share(from, to);
  }

  /** How much of what somebody says to one of their ties goes to this one. */
  private double share(int from, int to) {
    List<Integer> own = ties.of(from);
    int place = own.indexOf(to);
    return place < 0 ? 0 : Ties.share(place, own.size());
  }
}
