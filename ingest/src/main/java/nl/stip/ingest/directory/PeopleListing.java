package nl.stip.ingest.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stip.ingest.directory.listing.Listed;
import nl.stip.ingest.directory.listing.Listing;
import nl.stip.ingest.directory.listing.Names;
import nl.stip.ingest.directory.listing.Vocabulary;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.workspace.Settings;

/**
 * A list of people as a directory or tool writes it. What is not mapped under {@code directory:
 * columns:} is found under the names usual in such a list. Entries that are no people of the
 * organisation, or that are switched off, are left out.
 */
final class PeopleListing implements PeopleKind {

  private static final List<String> MEANINGS =
      List.of("valid_from", "valid_to", "snapshot", "leader", "licences");

  private final Listing listing;
  private final Vocabulary vocabulary;
  private final Settings settings;

  PeopleListing(Listing listing, Settings settings) {
    this.listing = listing;
    this.vocabulary = Vocabulary.of(listing.id());
    this.settings = settings;
  }

  @Override
  public Optional<Claim> claims(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      if (listing.isOne(part)) {
        own.add(part);
      }
    }
    String kind = listing.id().replace("_table", "").toUpperCase(Locale.ROOT);
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Claim.together(own.get(0).name() + " lists people in the words of " + kind, own));
  }

  @Override
  public Read read(Export export, List<DirectoryIssue> issues) throws IOException {
    List<Listed> people = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      people.addAll(people(part, issues));
    }
    people.stream().findFirst().ifPresent(first -> missing(people, first.place(), issues));
    Map<String, String> keys = keys(people);
    boolean dated = settings.directory().columns().containsKey("valid_from");
    PersonReading reading = new PersonReading(settings, issues);
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    for (Listed entry : people) {
      reading
          .line(said(entry, keys), dated, PersonReading.undated(entry.place().part()))
          .ifPresent((dated ? read.dated() : read.snapshots())::add);
    }
    return read;
  }

  private List<Listed> people(Export.Part part, List<DirectoryIssue> issues) throws IOException {
    List<Listed> people = new ArrayList<>();
    int[] off = new int[1];
    Set<String> wanted = wanted();
    long broken =
        listing.read(
            part,
            wanted::contains,
            entry -> {
              if (vocabulary.isPerson(entry) && vocabulary.isOff(entry)) {
                off[0]++;
              } else if (vocabulary.isPerson(entry)) {
                people.add(entry);
              }
            });
    if (broken > 0) {
      issues.add(DirectoryIssue.brokenEntry(new Place(part.name(), broken)));
    }
    if (off[0] > 0) {
      issues.add(DirectoryIssue.switchedOff(new Place(part.name(), 1), off[0]));
    }
    if (vocabulary.isStopgap()) {
      issues.add(DirectoryIssue.stopgap(new Place(part.name(), 1)));
    }
    return people;
  }

  private Set<String> wanted() {
    Set<String> wanted = new HashSet<>(vocabulary.all());
    settings.directory().columns().values().stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .forEach(wanted::add);
    settings.dimensions().keySet().forEach(id -> wanted.add(id.toLowerCase(Locale.ROOT)));
    // A value whose type is not known yet is asked for under no type.
    List.copyOf(wanted).forEach(name -> wanted.add(name.replaceAll("\\[[^\\]]*\\]", "[]")));
    return wanted;
  }

  private void missing(List<Listed> people, Place place, List<DirectoryIssue> issues) {
    Set<String> asked = new LinkedHashSet<>(settings.directory().columns().keySet());
    asked.addAll(settings.dimensions().keySet());
    asked.remove(Settings.DEVICE);
    for (String meaning : asked) {
      if (people.stream().allMatch(entry -> entry.first(names(meaning)).isEmpty())) {
        String column = settings.directory().columns().getOrDefault(meaning, meaning);
        issues.add(DirectoryIssue.missingColumn(new Place(place.part(), 1), meaning, column));
      }
    }
  }

  /** Attributes a meaning or dimension is looked for in. */
  private List<String> names(String meaning) {
    String mapped = settings.directory().columns().get(meaning);
    if (mapped != null) {
      return List.of(mapped);
    }
    boolean dimension = settings.dimensions().containsKey(meaning);
    return Stream.concat(
            dimension ? Stream.of(meaning) : Stream.empty(),
            vocabulary.attributes(meaning).stream())
        .toList();
  }

  /** Keys by everything others may call an entry. */
  private Map<String, String> keys(List<Listed> people) {
    Map<String, String> keys = new HashMap<>();
    for (Listed entry : people) {
      String key = entry.first(names("key")).orElse("");
      Stream.of("key", "id", "email")
          .flatMap(meaning -> names(meaning).stream())
          .flatMap(name -> Stream.concat(entry.all("dn").stream(), entry.all(name).stream()))
          .forEach(name -> keys.putIfAbsent(Names.reference(name), key));
    }
    return keys;
  }

  private Said said(Listed entry, Map<String, String> keys) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String meaning : MEANINGS) {
      entry.first(mapped(meaning)).ifPresent(value -> values.put(meaning, value));
    }
    for (String meaning : List.of("key", "zone")) {
      entry.first(names(meaning)).ifPresent(value -> values.put(meaning, value));
    }
    values.put("email", emails(entry));
    name(entry).ifPresent(value -> values.put("name", value));
    entry
        .first(names("country"))
        .filter(c -> c.length() == 2)
        .ifPresent(c -> values.put("country", c));
    entry
        .first(names("manager"))
        .ifPresent(m -> values.put("manager", keys.getOrDefault(Names.reference(m), m)));
    Map<String, String> dimensions = new LinkedHashMap<>();
    for (String id : settings.dimensions().keySet()) {
      entry.first(names(id)).ifPresent(value -> dimensions.put(id, value));
    }
    boolean licensed = !mapped("licences").isEmpty();
    return new Said(entry.place(), values, dimensions, Map.of(), licensed);
  }

  private List<String> mapped(String meaning) {
    String name = settings.directory().columns().get(meaning);
    return name == null ? List.of() : List.of(name);
  }

  private Optional<String> name(Listed entry) {
    Optional<String> whole = entry.first(names("name"));
    Optional<String> last = entry.first(names("last"));
    return whole.isPresent() || last.isEmpty()
        ? whole
        : Optional.of(entry.first(names("first")).map(f -> f + " ").orElse("") + last.get());
  }

  /** Addresses without the protocol that stands before an alias; what is no address is none. */
  private String emails(Listed entry) {
    Set<String> emails = new LinkedHashSet<>();
    for (String name : names("email")) {
      for (String value : entry.all(name)) {
        for (String word : value.split("[;,+\\s](?=[^@]*@)")) {
          String address = word.strip().replaceFirst("(?i)^smtp:", "");
          if (address.contains("@") && !address.contains(":")) {
            emails.add(address);
          }
        }
      }
    }
    return String.join(";", emails);
  }
}
