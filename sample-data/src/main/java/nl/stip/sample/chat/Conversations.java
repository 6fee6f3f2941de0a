package nl.stip.sample.chat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.latent.Season;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Parameters;

/** Lets people talk, day by day. */
public final class Conversations {

  /**
   * Who talks.
   *
   * @param parameters parameters
   * @param company who works where
   * @param habits what they are like
   * @param presence who is at work
   */
  public record Cast(
      Parameters parameters, Company company, List<Habit> habits, Presence presence) {}

  /** Told after each day. */
  @FunctionalInterface
  public interface Watch {

    /** {@code posts} have been made up to and including {@code day}. */
    void day(int day, long posts);
  }

  private static final long DAY = 86_400;
  private static final long NINE_O_CLOCK = 9 * 3600;

  private final Cast cast;
  private final Places places;
  private final Ties ties;
  private final Chance chance;
  private final Talk talk;
  private final BitSet entered = new BitSet();
  private final BitSet due = new BitSet();

  private Conversations(Cast cast, Ties ties) {
    this.cast = cast;
    places = new Places(cast.parameters(), cast.company());
    this.ties = ties;
    chance = new Chance(cast.parameters().seed()).of("conversations");
    talk = new Talk(cast, places, ties);
  }

  /**
   * Everything said in the window, by place and time.
   *
   * @param ties whom they turn to
   */
  public static Places hold(Cast cast, Ties ties, Watch watch) {
    Conversations conversations = new Conversations(cast, ties);
    Company company = cast.company();
    Extras extras =
        new Extras(
            conversations.places,
            company.people().size(),
            new Chance(cast.parameters().seed()).of("extras"));
    Bulletins bulletins = new Bulletins(cast, conversations.places);
    for (int day = company.first(); day <= company.last(); day++) {
      conversations.day(day);
      extras.day(day);
      bulletins.day(day);
      watch.day(day, conversations.talk.posts());
    }
    conversations.renames();
    conversations.places.all().forEach(Conversations::settle);
    return conversations.places;
  }

  private void day(int day) {
    boolean monthly =
        day == cast.company().first() || LocalDate.ofEpochDay(day).getDayOfMonth() == 1;
    if (monthly) {
      ties.settle(day);
      due.set(0, cast.company().people().size());
    }
    for (Person person : cast.company().people()) {
      Spell spell = cast.company().on(person.id(), day);
      Habit habit = cast.habits().get(person.id());
      if (spell == null || !spell.slack() || habit.adopts() > day) {
        continue;
      }
      Chance own = chance.of(person.id()).of(day);
      boolean works = cast.presence().works(person.id(), day);
      boolean enters = !entered.get(person.id());
      boolean member = day == cast.company().first() && habit.adopts() < day;
      if (member || (works && (enters || due.get(person.id()) || spell.from() == day))) {
        entered.set(person.id());
        due.clear(person.id());
        join(spell, habit, day, own.of("join"));
      }
      if (works && entered.get(person.id()) && habit.adopts() < day && habit.chats(day)) {
        for (int i = own.poisson(habit.starts() * Season.of(day)); i > 0; i--) {
          talk.start(spell, day, own);
        }
      }
    }
  }

  private void join(Spell spell, Habit habit, int day, Chance own) {
    boolean before = day == cast.company().first() && habit.adopts() < day;
    for (Place place : places.missing(spell, day)) {
      places.join(place, spell.person(), before ? Math.max(habit.adopts(), 0) : day);
      if (!before) {
        Post.Draft draft = new Post.Draft(spell.person(), Post.Kind.JOIN, null, own.bits(), -1);
        long second = cast.presence().moment(spell.person(), day, own);
        place.posts().add(new Post(draft, second, own.below(1_000_000)));
      }
    }
  }

  private void renames() {
    for (Place place : places.channels()) {
      if (place.renamedOn() <= cast.company().last()) {
        Post.Draft draft = new Post.Draft(0, Post.Kind.RENAME, null, 0, -1);
        place.posts().add(new Post(draft, place.renamedOn() * DAY + NINE_O_CLOCK, 0));
      }
    }
  }

  /** Puts a place's posts in order of time; no two share a moment. */
  private static void settle(Place place) {
    List<Post> posts = place.posts();
    posts.sort(Comparator.comparingLong(Post::micros));
    for (int i = 1; i < posts.size(); i++) {
      while (posts.get(i).micros() <= posts.get(i - 1).micros()) {
        posts.get(i).nudge();
      }
    }
  }
}
