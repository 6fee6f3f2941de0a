package nl.stip.dashboard.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account.Coverage;
import nl.stip.dashboard.mart.Named;
import nl.stip.format.MartFormat;

/** What is kept of people, where and for how long, and what they may ask, in the reader's words. */
public final class Keeping {

  /** The one dimension that no directory has. */
  private static final String DEVICE = "device";

  private final Scope scope;
  private final Words words;

  /** What is kept behind the mart of a scope. */
  public Keeping(Scope scope) {
    this.scope = scope;
    this.words = scope.words();
  }

  /** A place and what is in it, for how long. */
  public record Place(String name, String text) {}

  /** What is kept, a sentence or two each. */
  public List<String> things() {
    String dimensions =
        scope.catalogue().dimensions().stream()
            .filter(dimension -> !dimension.id().equals(DEVICE))
            .map(Named::name)
            .collect(Collectors.joining(", "));
    String people =
        dimensions.isEmpty()
            ? words.say("privacy.kept.people")
            : words.say("privacy.kept.people_by", dimensions);
    return List.of(
        said("kept.contact"),
        said("kept.codes"),
        people,
        said("kept.channels"),
        said("kept.survey"),
        said("kept.reach"));
  }

  /** How long it is kept: the term of the settings, or that there is none. */
  public String term() {
    String months = setting(MartFormat.PRIVACY_MONTHS);
    return months.isEmpty() ? said("places_text") : words.say("privacy.places_term", months);
  }

  /** Whom to ask. */
  public String whom() {
    String contact = setting(MartFormat.PRIVACY_CONTACT);
    return contact.isEmpty() ? said("rights.whom") : words.say("privacy.rights.contact", contact);
  }

  private String setting(String name) {
    return scope.mart().account().settings().getOrDefault(name, "");
  }

  /** Where it is kept and for how long. */
  public List<Place> places() {
    return Stream.of(
            "store", "mart", "originals", "review", "quarantine", "register", "key", "audit")
        .map(place -> new Place(said("place." + place), text(place)))
        .toList();
  }

  private String text(String place) {
    boolean term = !setting(MartFormat.PRIVACY_MONTHS).isEmpty();
    return place.equals("store")
        ? said(term ? "place.store.term" : "place.store.text") + since()
        : said("place." + place + ".text");
  }

  /** From which day on something is known, after a space; empty where no source says. */
  private String since() {
    return scope.mart().account().coverage().stream()
        .map(Coverage::first)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(day -> " " + words.say("privacy.place.since", words.dates().day(day)))
        .orElse("");
  }

  /** What people may ask, a sentence or two each. */
  public List<String> rights() {
    return Stream.of("see", "erase", "refuse", "trace").map(r -> said("rights." + r)).toList();
  }

  private String said(String key) {
    return words.say("privacy." + key);
  }
}
