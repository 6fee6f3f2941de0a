package nl.stip.sample.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Department;
import nl.stip.sample.org.Level;
import nl.stip.sample.org.Site;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;
import nl.stip.sample.text.Names;
import nl.stip.sample.text.Table;

/** All places, and who is a member of which. */
public final class Places {

  private static final int SMALLEST_TEAM = 8;
  private static final int LONG_AGO = 500;
  private static final double INTEREST_IN_INITIATIVES = 0.2;

  private final Chance chance;
  private final Events events;
  private final List<Place> all = new ArrayList<>();
  private final Map<Long, Place> pairs = new HashMap<>();
  private final Map<List<Integer>, Place> groups = new HashMap<>();
  private final Map<Integer, List<Place>> joined = new HashMap<>();
  private int channels;

  /** Lays out the channels. */
  public Places(Parameters parameters, Company company) {
    chance = new Chance(parameters.seed()).of("places");
    events = parameters.events();
    int old = company.first() - LONG_AGO;
    for (List<String> row : Table.rows(Place.class, "places.tsv")) {
      Place.Kind kind = Place.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      int created =
          (int) parameters.first().plusMonths(Integer.parseInt(row.get(3))).toEpochDay() - 3;
      channel(
          new Place.Card(
              row.get(0), kind, null, null, Double.parseDouble(row.get(2)), created, row.get(4)));
    }
    events.initiatives().forEach(initiative -> initiative(initiative, parameters));
    channel(new Place.Card("mt-board", Place.Kind.BOARD, null, null, 1, old, "MT"));
    for (Site site : Site.all()) {
      String name = "locatie-" + Names.plain(site.name());
      channel(new Place.Card(name, Place.Kind.SITE, null, site, 0.9, old, site.name()));
    }
    for (Department department : Department.all()) {
      department(department, company, old);
    }
    rename(parameters);
    channels = all.size();
  }

  /** Open to everybody; those it is for are in it from the start. */
  private void initiative(Events.Initiative initiative, Parameters parameters) {
    channel(
        new Place.Card(
            initiative.channel(),
            Place.Kind.TOPIC,
            null,
            null,
            INTEREST_IN_INITIATIVES,
            parameters.start(initiative.month()) - 3,
            initiative.purpose()));
  }

  private void department(Department department, Company company, int old) {
    String slug = department.slug();
    channel(
        new Place.Card(slug, Place.Kind.DEPARTMENT, department, null, 1, old, department.name()));
    channel(
        new Place.Card(
            "leiding-" + slug, Place.Kind.LEADERSHIP, department, null, 1, old, "Leiding"));
    for (Site site : Site.all()) {
      long size =
          company.spells().stream()
              .map(own -> own.get(0).unit())
              .filter(u -> u.department().equals(department) && u.site().equals(site))
              .count();
      if (size >= SMALLEST_TEAM) {
        String name = slug + "-" + Names.plain(site.name());
        String purpose = department.name() + " " + site.name();
        channel(new Place.Card(name, Place.Kind.TEAM, department, site, 1, old, purpose));
        channel(
            new Place.Card(
                "intern-" + name, Place.Kind.CLOSED, department, site, 0.95, old, purpose));
      }
    }
  }

  private void rename(Parameters parameters) {
    int day = (int) parameters.after(0.8).toEpochDay() + 8;
    for (Place place : all) {
      if (place.card().name().equals("project-atlas")) {
        place.rename("magazijn-atlas", day);
      } else if (place.card().name().equals("it-help")) {
        place.rename("hulp-bij-it", day + 1);
      }
    }
  }

  private void channel(Place.Card card) {
    all.add(new Place(all.size(), card));
  }

  /** Every place, channels first. */
  public List<Place> all() {
    return all;
  }

  /** The channels. */
  public List<Place> channels() {
    return all.subList(0, channels);
  }

  /** Channels a person would be in and is not. */
  List<Place> missing(Spell spell, int day) {
    return channels().stream()
        .filter(place -> place.card().created() <= day)
        .filter(place -> !place.has(spell.person()) && wants(place, spell))
        .toList();
  }

  private boolean wants(Place place, Spell spell) {
    Place.Card card = place.card();
    boolean department =
        card.department() == null || card.department().equals(spell.unit().department());
    boolean site = card.site() == null || card.site().equals(spell.unit().site());
    boolean leads = spell.level() != Level.STAFF;
    boolean rank =
        switch (card.kind()) {
          case BOARD -> spell.level().board();
          case LEADERSHIP -> leads;
          default -> true;
        };
    boolean duty =
        (spell.level().board() && card.kind() == Place.Kind.STRATEGY) || meant(card, spell);
    return department
        && site
        && rank
        && (duty || chance.of(place.id()).of(spell.person()).happens(card.interest()));
  }

  /** Whether a channel is that of an initiative for somebody's department. */
  private boolean meant(Place.Card card, Spell spell) {
    return events.initiatives().stream()
        .filter(initiative -> initiative.channel().equals(card.name()))
        .anyMatch(i -> i.department().equals(spell.unit().department().name()));
  }

  void join(Place place, int person, int day) {
    place.join(person, day);
    joined.computeIfAbsent(person, p -> new ArrayList<>()).add(place);
  }

  /** Channels of a kind a person has joined, for where the person sits now. */
  List<Place> of(Spell spell, Place.Kind kind) {
    return joined.getOrDefault(spell.person(), List.of()).stream()
        .filter(place -> place.kind() == kind)
        .filter(
            place -> place.card().site() == null || place.card().site().equals(spell.unit().site()))
        .filter(
            place ->
                place.card().department() == null
                    || place.card().department().equals(spell.unit().department()))
        .toList();
  }

  /** The conversation of these people. */
  Place conversation(int day, int... people) {
    int[] sorted = people.clone();
    Arrays.sort(sorted);
    if (sorted.length == 2) {
      long key = (long) sorted[0] << 32 | sorted[1];
      return pairs.computeIfAbsent(key, k -> open(Place.Kind.DIRECT, day, sorted));
    }
    List<Integer> key = Arrays.stream(sorted).boxed().toList();
    return groups.computeIfAbsent(key, k -> open(Place.Kind.GROUP, day, sorted));
  }

  private Place open(Place.Kind kind, int day, int... people) {
    Place place = new Place(all.size(), new Place.Card("", kind, null, null, 1, day, ""));
    for (int person : people) {
      place.join(person, day);
    }
    all.add(place);
    return place;
  }
}
