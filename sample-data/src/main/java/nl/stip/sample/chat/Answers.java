package nl.stip.sample.chat;

import java.util.HashSet;
import java.util.Set;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;

/** Who answers and who reacts. */
final class Answers {

  private static final int ATTEMPTS = 8;
  private static final int SIGNS = 8;
  private static final int DAY = 86_400;
  private static final double LATE_REACTION = 0.02;

  private final Conversations.Cast cast;
  private final Ties ties;

  Answers(Conversations.Cast cast, Ties ties) {
    this.cast = cast;
    this.ties = ties;
  }

  /** Answers a post may expect; a board that answers is asked more. */
  double expected(Place place, Spell author, int day) {
    Events.Board board = cast.parameters().events().board();
    if (place.kind() == Place.Kind.STRATEGY
        && author.level().board()
        && day >= cast.parameters().start(board.month())) {
      return board.asked();
    }
    return switch (place.kind()) {
      case QUESTIONS -> 1.9;
      case SOCIAL, BOARD -> 1.5;
      case STRATEGY, GENERAL -> 0.7;
      default -> 1.3;
    };
  }

  /** A tie who uses Slack and is at work; -1 when nobody is found. */
  int tie(int person, int day, Chance draw) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int other = ties.draw(person, draw);
      if (other >= 0 && there(other, day)) {
        return other;
      }
    }
    return -1;
  }

  /** A member willing to answer; -1 when nobody is found. The board seldom is. */
  int willing(int author, Place place, int day, Chance draw) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int other = candidate(author, place, draw);
      if (other >= 0 && other != author && place.has(other) && there(other, day)) {
        Spell spell = cast.company().on(other, day);
        Habit habit = cast.habits().get(other);
        double will =
            spell.level().board() && place.kind() != Place.Kind.BOARD
                ? cast.parameters().boardAnswers(day)
                : 0.15 + habit.starts();
        if (draw.happens(will)) {
          return other;
        }
      }
    }
    return -1;
  }

  private int candidate(int author, Place place, Chance draw) {
    return draw.happens(cast.parameters().talk().ties())
        ? ties.draw(author, draw)
        : draw.pick(place.members());
  }

  private boolean there(int person, int day) {
    if (person >= cast.habits().size() || !cast.habits().get(person).chats(day)) {
      return false;
    }
    Spell spell = cast.company().on(person, day);
    return spell != null
        && spell.slack()
        && cast.habits().get(person).adopts() < day
        && cast.presence().works(person, day);
  }

  /**
   * When a person gets round to something that could be done at {@code second}: then, or at the
   * next day at work; -1 when that is too far.
   */
  long when(int person, long second, Chance draw) {
    int day = (int) (second / DAY);
    int hour = (int) (second % DAY / 3600);
    boolean shifts = cast.habits().get(person).shift() != Habit.Shift.DAY;
    if (there(person, day) && (shifts || (hour >= 6 && hour < 17))) {
      return second;
    }
    for (int later = day + 1; later <= day + 4; later++) {
      if (there(person, later)) {
        return Math.max(second, cast.presence().moment(person, later, draw));
      }
    }
    return -1;
  }

  /** How likely somebody comes back to what was said; the board only when it answers. */
  double attention(int person, int day) {
    Spell spell = cast.company().on(person, day);
    return spell != null && spell.level().board()
        ? Math.min(1, Habit.HEEDING * cast.parameters().boardAnswers(day))
        : 1;
  }

  /** Members react to a post. */
  void react(Post post, Place place, int day, Chance draw) {
    if (place.kind().conversation()) {
      return;
    }
    double mean = Math.min(20, 4.0 + 2 * reach(place.kind()) * place.members().size());
    Set<Integer> done = new HashSet<>();
    for (int i = draw.poisson(mean * draw.lognormal(0.7, 0.6)); i > 0; i--) {
      int who = candidate(post.author(), place, draw);
      if (who < 0 || !place.has(who) || !there(who, day) || !done.add(who)) {
        continue;
      }
      double will = Math.min(1, 0.9 * cast.habits().get(who).reacts()) * attention(who, day);
      if (draw.happens(will)) {
        int after = 10 + (int) draw.exponential(2400);
        int sign = Math.min(draw.below(SIGNS), draw.below(SIGNS));
        boolean late = draw.happens(LATE_REACTION);
        post.react(new Post.Reaction(who, sign, late ? after + draw.below(50 * DAY) : after));
      }
    }
  }

  private static double reach(Place.Kind kind) {
    return switch (kind) {
      case GENERAL, STRATEGY -> 0.03;
      case SOCIAL -> 0.012;
      default -> 0.004;
    };
  }
}
