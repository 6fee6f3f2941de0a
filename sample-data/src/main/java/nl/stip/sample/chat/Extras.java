package nl.stip.sample.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Site;
import nl.stip.sample.text.Names;

/** What the accounts say that are no employee's own; no figure models them. */
final class Extras {

  private static final int DAY = 86_400;
  private static final int FIRST_WEEKEND_DAY = 6;

  private final Places places;
  private final int people;
  private final Chance chance;

  Extras(Places places, int people, Chance chance) {
    this.places = places;
    this.people = people;
    this.chance = chance;
  }

  /** Adds a day. */
  void day(int day) {
    boolean weekday = LocalDate.ofEpochDay(day).getDayOfWeek().getValue() < FIRST_WEEKEND_DAY;
    for (int i = 0; i < Extra.all().size(); i++) {
      Chance own = chance.of(i).of(day);
      switch (Extra.all().get(i).kind()) {
        case KIOSK -> kiosk(i, day, own);
        case TIMER -> timer(i, day, weekday);
        case GUEST -> some(i, weekday ? 0.4 : 0, named("project-atlas"), day, own);
        case STALE -> some(i, weekday ? 0.5 : 0, named("koffie"), day, own);
        case MACHINE -> machine(i, day, own);
      }
    }
  }

  private void kiosk(int extra, int day, Chance own) {
    String site = Extra.all().get(extra).name().substring("Balie ".length());
    Place place = named("locatie-" + site.toLowerCase(Locale.ROOT));
    for (int i = own.poisson(4); i > 0; i--) {
      say(place, extra, midnight(day) + own.below(DAY), own.bits());
    }
  }

  /** Every weekday at seven o'clock sharp, in every site's channel. */
  private void timer(int extra, int day, boolean weekday) {
    if (weekday) {
      for (Site site : Site.all()) {
        Place place = named("locatie-" + Names.plain(site.name()));
        say(place, extra, midnight(day) + 7 * 3600L, 31L * day + site.index());
      }
    }
  }

  private void machine(int extra, int day, Chance own) {
    for (int i = own.poisson(14); i > 0; i--) {
      Post.Draft draft = new Post.Draft(people + extra, Post.Kind.MACHINE, null, own.bits(), -1);
      long second = midnight(day) + own.below(DAY);
      named(extra % 2 == 0 ? "it-help" : "klantfeedback")
          .posts()
          .add(new Post(draft, second, own.below(1_000_000)));
    }
  }

  private void some(int extra, double mean, Place place, int day, Chance own) {
    for (int i = own.poisson(mean); i > 0; i--) {
      say(place, extra, midnight(day) + 8 * 3600L + own.below(9 * 3600), own.bits());
    }
  }

  private void say(Place place, int extra, long second, long number) {
    int actor = people + extra;
    if (!place.has(actor)) {
      places.join(place, actor, (int) Math.floorDiv(second, (long) DAY));
    }
    Post.Draft draft = new Post.Draft(actor, Post.Kind.MESSAGE, null, number, -1);
    place.posts().add(new Post(draft, second, (int) Math.floorMod(number, 1_000_000L)));
  }

  private Place named(String name) {
    List<Place> channels = places.channels();
    return channels.stream().filter(p -> p.card().name().equals(name)).findFirst().orElseThrow();
  }

  private static long midnight(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.atTime(LocalTime.MIDNIGHT).atZone(Site.all().get(0).zone()).toEpochSecond();
  }
}
