package nl.stip.ingest.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.stip.ingest.source.Place;
import nl.stip.workspace.Settings;

/**
 * Understands what a file says of one person. A cell that is not understood costs itself, a line
 * without key or with a wrong date itself.
 */
final class PersonReading {

  /** First day of a file without any date: what it says has always been so. */
  static final LocalDate ALWAYS = LocalDate.EPOCH;

  private final Settings settings;
  private final List<DirectoryIssue> issues;

  PersonReading(Settings settings, List<DirectoryIssue> issues) {
    this.settings = settings;
    this.issues = issues;
  }

  /** The day of a file that names none for its lines: the one in its name, or always. */
  static LocalDate undated(String fileName) {
    return Cells.dateIn(fileName).orElse(ALWAYS);
  }

  /**
   * The line, or nothing if it is of no use.
   *
   * @param dated whether lines hold from a day to a day; else on one
   * @param undated the day where the line names none
   */
  Optional<PersonLine> line(Said said, boolean dated, LocalDate undated) {
    if (said.of("key").isEmpty()) {
      issues.add(DirectoryIssue.missingKey(said.place()));
      return Optional.empty();
    }
    return (dated ? validity(said) : snapshot(said, undated))
        .map(span -> new PersonLine(said.place(), said.of("key"), span, facts(said)));
  }

  private Optional<Span> snapshot(Said said, LocalDate undated) {
    return day(said, "snapshot", undated).map(day -> new Span(day, day));
  }

  private Optional<Span> validity(Said said) {
    Optional<LocalDate> from = day(said, "valid_from", ALWAYS);
    Optional<LocalDate> to = day(said, "valid_to", LocalDate.MAX);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    } else if (to.get().isBefore(from.get())) {
      issues.add(DirectoryIssue.endsBeforeStart(said.place()));
      return Optional.empty();
    }
    return Optional.of(new Span(from.get(), to.get().equals(LocalDate.MAX) ? null : to.get()));
  }

  private Optional<LocalDate> day(Said said, String meaning, LocalDate otherwise) {
    String text = said.of(meaning);
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    Optional<LocalDate> day = Cells.date(text);
    if (day.isEmpty()) {
      issues.add(DirectoryIssue.badDate(said.place(), meaning, text));
    }
    return day;
  }

  private PersonLine.Facts facts(Said said) {
    Map<String, String> dimensions = new TreeMap<>();
    said.dimensions().forEach((id, text) -> dimensions.put(id, text.strip()));
    dimensions.values().removeIf(String::isEmpty);
    String manager = said.of("manager");
    return new PersonLine.Facts(
        emails(said),
        said.of("name").isEmpty() ? null : said.of("name"),
        manager.isEmpty() || manager.equals(said.of("key")) ? null : manager,
        parse(said, "leader", Cells::yesOrNo).orElse(false),
        parse(said, "zone", Cells::zone).orElse(bySite(settings.directory().zones(), dimensions)),
        parse(said, "country", Cells::country)
            .orElse(bySite(settings.directory().countries(), dimensions)),
        licences(said),
        dimensions);
  }

  private static String bySite(Map<String, String> values, Map<String, String> dimensions) {
    String site = dimensions.get("site");
    return site == null ? null : values.get(site);
  }

  private List<String> emails(Said said) {
    List<String> emails = new ArrayList<>();
    for (String word : said.of("email").split("[;,\\s]+")) {
      if (word.contains("@")) {
        emails.add(word);
      } else if (!word.isEmpty()) {
        issues.add(DirectoryIssue.badValue(said.place(), "email", word));
      }
    }
    return emails;
  }

  private <T> Optional<T> parse(Said said, String meaning, Function<String, Optional<T>> parser) {
    String text = said.of(meaning);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      issues.add(DirectoryIssue.badValue(said.place(), meaning, text));
    }
    return value;
  }

  private List<String> licences(Said said) {
    if (!said.licensed()) {
      return null;
    }
    Place place = said.place();
    TreeSet<String> tools = new TreeSet<>(Cells.licences(said.of("licences")));
    said.licences()
        .forEach(
            (tool, text) -> {
              Optional<Boolean> has = Cells.yesOrNo(text.strip());
              if (has.isEmpty()) {
                issues.add(DirectoryIssue.badValue(place, "licences", text));
              } else if (has.get()) {
                tools.addAll(Cells.tools(tool));
              }
            });
    return List.copyOf(tools);
  }
}
