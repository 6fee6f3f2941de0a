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

  /** Of the meetings of board and people; some meet twice, and others in channels besides. */
  private static final double LEAST_SEEN = 0.4;

  private static final double MOST_SEEN = 1.3;

  /** More people are near the board than speak with it; fewer than these nobody would notice. */
  private static final double LEAST_NEARER = 0.1;

  private static final double MOST_NEARER = 0.5;

  private final Known known;
  private final Ties ties;

  ShortLines(Known known) {
    this.known = known;
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
    double rise = spoken(after.get()) - spoken(before.get()) + answered(after.get());
    String because =
        "the board gives "
            + known.parameters().boardAnswers(before.get().last())
            + " of the answers asked of it, then "
            + known.parameters().boardAnswers(after.get().first());
    return List.of(
        Figure.of("leadership_distance", "slack", after.get().id())
            .since(before.get().id())
            .at("1")
            .within(
                LEAST_SEEN * rise - Rounding.PERCENT, MOST_SEEN * rise + Rounding.PERCENT, because),
        Figure.of("leadership_within_3", "slack", after.get().id())
            .since(before.get().id())
            .within(LEAST_NEARER, MOST_NEARER, because));
  }

  /** Share of the licensed people outside the board who exchange direct messages with it. */
  private double spoken(Span month) {
    ties.settle(month.last());
    List<Spell> users = known.users(month.last());
    List<Integer> board = board(users);
    double people =
        users.stream()
            .filter(spell -> !spell.level().board())
            .mapToDouble(spell -> 1 - StrictMath.exp(-exchanges(spell.person(), board, month)))
            .sum();
    int licensed = Membership.licensed(known.company(), month).people().size();
    return people / (licensed - board.size());
  }

  /** The board's answers to what its posts draw, per licensed person outside it. */
  private double answered(Span month) {
    Parameters.Talk talk = known.parameters().talk();
    Events.Board event = known.parameters().events().board();
    List<Integer> board = board(known.users(month.last()));
    double begun = board.stream().mapToDouble(b -> known.habits().get(b).starts()).sum() * DAYS;
    double posts = begun * (1 - talk.direct() - talk.group()) * event.posts();
    int licensed = Membership.licensed(known.company(), month).people().size();
    return posts * event.asked() * talk.back() / (licensed - board.size());
  }

  private static List<Integer> board(List<Spell> users) {
    return users.stream().filter(s -> s.level().board()).map(Spell::person).toList();
  }

  /** Conversations of somebody with the board in which both say something, in a window. */
  private double exchanges(int person, List<Integer> board, Span month) {
    double answers = Math.min(1, Habit.HEEDING * known.parameters().boardAnswers(month.last()));
    double exchanges = 0;
    for (int leader : board) {
      exchanges += answers * turns(person, leader) + turns(leader, person);
    }
    return exchanges;
  }

  /** Direct messages that one begins to the other in a window. */
  private double turns(int from, int to) {
    List<Integer> own = ties.of(from);
    int place = own.indexOf(to);
    double begun = known.habits().get(from).starts() * known.parameters().talk().direct() * DAYS;
    return place < 0 ? 0 : begun * Ties.share(place, own.size());
  }
}
