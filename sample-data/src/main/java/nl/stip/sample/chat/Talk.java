package nl.stip.sample.chat;

import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.org.Level;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;

/** One conversation: where it starts, who answers, who reacts. */
final class Talk {

  private static final double THREADED = 0.75;
  private static final double BROADCAST = 0.03;
  private static final double MENTION = 0.15;
  private static final double FILES = 0.04;
  private static final double EDITED = 0.03;
  private static final double LATE = 0.15;
  private static final double MEDIAN_ANSWER = 600;
  private static final int DAY = 86_400;

  private final Conversations.Cast cast;
  private final Parameters.Talk rates;
  private final Places places;
  private final Answers answers;
  private long posts;

  Talk(Conversations.Cast cast, Places places, Ties ties) {
    this.cast = cast;
    this.places = places;
    rates = cast.parameters().talk();
    answers = new Answers(cast, ties);
  }

  /** Posts made so far. */
  long posts() {
    return posts;
  }

  /** A person starts a conversation. */
  void start(Spell spell, int day, Chance draw) {
    Place initiative = initiative(spell, day, draw);
    if (initiative != null) {
      open(initiative, spell, day, draw);
      return;
    }
    double where = draw.unit();
    boolean seeks = !spell.level().board() || draw.happens(answers.attention(spell.person(), day));
    if (seeks && where < rates.direct()) {
      direct(spell, day, draw, 1);
    } else if (seeks && where < rates.direct() + rates.group()) {
      direct(spell, day, draw, draw.between(2, 4));
    } else {
      Place place = place(spell, draw);
      if (place != null) {
        open(place, spell, day, draw);
      }
    }
  }

  /** The channel of an initiative that draws what somebody of its department begins, or null. */
  private Place initiative(Spell spell, int day, Chance draw) {
    for (Events.Initiative initiative : cast.parameters().events().initiatives()) {
      boolean meant = initiative.department().equals(spell.unit().department().name());
      if (meant
          && day >= cast.parameters().start(initiative.month())
          && draw.happens(initiative.pull())) {
        return places.of(spell, Place.Kind.TOPIC).stream()
            .filter(place -> place.card().name().equals(initiative.channel()))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private Place place(Spell spell, Chance draw) {
    List<Place> found = places.of(spell, kind(spell, draw));
    if (found.isEmpty()) {
      found = places.of(spell, Place.Kind.DEPARTMENT);
    }
    return found.isEmpty() ? null : draw.pick(found);
  }

  private Place.Kind kind(Spell spell, Chance draw) {
    double u = draw.unit();
    if (spell.level().board()) {
      return u < cast.parameters().events().board().posts()
          ? Place.Kind.STRATEGY
          : u < 0.7 ? Place.Kind.BOARD : u < 0.9 ? Place.Kind.LEADERSHIP : Place.Kind.DEPARTMENT;
    }
    if (spell.level() != Level.STAFF && u > 0.92) {
      return Place.Kind.LEADERSHIP;
    }
    double open = cast.habits().get(spell.person()).open();
    if (u < rates.team()) {
      return draw.happens(open) ? Place.Kind.TEAM : Place.Kind.CLOSED;
    }
    if (u < 0.60) {
      return Place.Kind.DEPARTMENT;
    }
    if (u < 0.75) {
      return Place.Kind.TOPIC;
    }
    if (u < 0.86) {
      return Place.Kind.SOCIAL;
    }
    return u < 0.93
        ? Place.Kind.SITE
        : u < 0.97 ? Place.Kind.QUESTIONS : u < 0.985 ? Place.Kind.STRATEGY : Place.Kind.GENERAL;
  }

  private void open(Place place, Spell spell, int day, Chance draw) {
    int mention = draw.happens(MENTION) ? answers.willing(spell.person(), place, day, draw) : -1;
    Post.Kind kind = draw.happens(FILES) ? Post.Kind.FILE : Post.Kind.MESSAGE;
    long second = cast.presence().moment(spell.person(), day, draw);
    Post root =
        say(place, new Post.Draft(spell.person(), kind, null, draw.bits(), mention), second, draw);
    answers.react(root, place, day, draw);
    boolean threaded = draw.happens(THREADED);
    int before = spell.person();
    for (int i = draw.poisson(answers.expected(place, spell, day)); i > 0; i--) {
      boolean back =
          before != spell.person()
              && draw.happens(rates.back() * answers.attention(spell.person(), day));
      int who = back ? spell.person() : answers.willing(spell.person(), place, day, draw);
      second += 20 + (long) draw.lognormal(MEDIAN_ANSWER, 1.2);
      long when = who < 0 ? -1 : answers.when(who, second, draw);
      if (when > 0) {
        second = when;
        answer(
            place,
            new Post.Draft(
                who,
                Post.Kind.MESSAGE,
                threaded ? root : null,
                draw.bits(),
                names(spell, back) || (!threaded && draw.happens(0.5)) ? before : -1),
            when,
            draw);
        before = who;
      }
    }
  }

  /** The board names whom it answers; a thread of its own does not say it. */
  private static boolean names(Spell starter, boolean back) {
    return back && starter.level().board();
  }

  private void answer(Place place, Post.Draft draft, long second, Chance draw) {
    boolean broadcast = draft.root() != null && draw.happens(BROADCAST);
    Post.Kind kind = broadcast ? Post.Kind.BROADCAST : draft.kind();
    Post reply =
        say(
            place,
            new Post.Draft(draft.author(), kind, draft.root(), draft.number(), draft.mention()),
            second,
            draw);
    if (draw.happens(0.4)) {
      answers.react(reply, place, (int) (second / DAY), draw);
    }
  }

  private void direct(Spell spell, int day, Chance draw, int others) {
    int[] people = new int[others + 1];
    people[0] = spell.person();
    for (int i = 1; i <= others; i++) {
      people[i] = answers.tie(spell.person(), day, draw);
      for (int j = 0; j < i; j++) {
        if (people[i] < 0 || people[i] == people[j]) {
          return;
        }
      }
    }
    Place place = places.conversation(day, people);
    long second = cast.presence().moment(spell.person(), day, draw);
    int speaker = 0;
    for (int i = 1 + draw.poisson(3.2); i > 0 && second > 0; i--) {
      say(
          place,
          new Post.Draft(people[speaker], Post.Kind.MESSAGE, null, draw.bits(), -1),
          second,
          draw);
      int next = draw.happens(0.7) ? (speaker + 1 + draw.below(others)) % people.length : speaker;
      second = answers.when(people[next], second + 5 + (long) draw.lognormal(70, 1.3), draw);
      speaker = next;
      if (!draw.happens(answers.attention(people[next], day))) {
        return;
      }
    }
  }

  private Post say(Place place, Post.Draft draft, long second, Chance draw) {
    Post post = new Post(draft, second, draw.below(1_000_000));
    if (draw.happens(EDITED)) {
      boolean late = draw.happens(LATE);
      post.edit(late ? draw.between(DAY, 40 * DAY) : draw.between(10, 3600));
    }
    place.posts().add(post);
    posts++;
    return post;
  }
}
