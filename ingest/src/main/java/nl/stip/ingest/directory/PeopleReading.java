package nl.stip.ingest.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.Settings;

/**
 * Reads one file of people. A cell that is not understood costs itself, a line without key or with
 * a wrong date itself, never the rest.
 */
final class PeopleReading {

  /** First day of a file without any date: what it says has always been so. */
  static final LocalDate ALWAYS = LocalDate.EPOCH;

  private final PeopleFile file;
  private final Settings settings;
  private final LocalDate undated;
  private final List<DirectoryIssue> issues;
  private final List<PersonLine> lines = new ArrayList<>();

  private PeopleReading(PeopleFile file, Settings settings, List<DirectoryIssue> issues) {
    this.file = file;
    this.settings = settings;
    this.issues = issues;
    this.undated = Cells.dateIn(file.part().name()).orElse(ALWAYS);
  }

  static List<PersonLine> lines(PeopleFile file, Settings settings, List<DirectoryIssue> issues)
      throws IOException {
    PeopleReading reading = new PeopleReading(file, settings, issues);
    issues.addAll(file.missing());
    reading.read();
    return reading.lines;
  }

  private void read() throws IOException {
    long position = 1;
    try (BufferedReader text = Characters.reader(file.part().open());
        CsvReader<CsvRecord> rows = Delimited.rows(text, file.separator())) {
      Iterator<CsvRecord> each = rows.iterator();
      if (each.hasNext()) {
        each.next();
      }
      while (each.hasNext()) {
        CsvRecord row = each.next();
        position = row.getStartingLineNumber();
        line(new Place(file.part().name(), position), row.getFields());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      issues.add(DirectoryIssue.broken(new Place(file.part().name(), position + 1)));
    }
  }

  private void line(Place place, List<String> row) {
    String key = cell(row, file.columns().get("key"));
    if (key.isEmpty()) {
      issues.add(DirectoryIssue.missingKey(place));
      return;
    }
    span(place, row)
        .ifPresent(span -> lines.add(new PersonLine(place, key, span, facts(place, key, row))));
  }

  private Optional<Span> span(Place place, List<String> row) {
    if (!file.isDated()) {
      String snapshot = cell(row, file.columns().get("snapshot"));
      return day(place, "snapshot", snapshot, undated).map(day -> new Span(day, day));
    }
    Optional<LocalDate> from =
        day(place, "valid_from", cell(row, file.columns().get("valid_from")), ALWAYS);
    String last = cell(row, file.columns().get("valid_to"));
    Optional<LocalDate> to = day(place, "valid_to", last, LocalDate.MAX);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    } else if (to.get().isBefore(from.get())) {
      issues.add(DirectoryIssue.endsBeforeStart(place));
      return Optional.empty();
    }
    return Optional.of(new Span(from.get(), to.get().equals(LocalDate.MAX) ? null : to.get()));
  }

  private Optional<LocalDate> day(Place place, String meaning, String text, LocalDate otherwise) {
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    Optional<LocalDate> day = Cells.date(text);
    if (day.isEmpty()) {
      issues.add(DirectoryIssue.badDate(place, meaning, text));
    }
    return day;
  }

  private PersonLine.Facts facts(Place place, String key, List<String> row) {
    Map<String, String> dimensions = new TreeMap<>();
    file.dimensions().forEach((id, column) -> dimensions.put(id, cell(row, column)));
    dimensions.values().removeIf(String::isEmpty);
    String manager = cell(row, file.columns().get("manager"));
    return new PersonLine.Facts(
        emails(place, row),
        manager.isEmpty() || manager.equals(key) ? null : manager,
        parse(place, "leader", row, Cells::yesOrNo).orElse(false),
        parse(place, "zone", row, Cells::zone)
            .orElse(bySite(settings.directory().zones(), dimensions)),
        parse(place, "country", row, Cells::country)
            .orElse(bySite(settings.directory().countries(), dimensions)),
        licences(place, row),
        dimensions);
  }

  private static String bySite(Map<String, String> values, Map<String, String> dimensions) {
    String site = dimensions.get("site");
    return site == null ? null : values.get(site);
  }

  private List<String> emails(Place place, List<String> row) {
    List<String> emails = new ArrayList<>();
    for (String word : cell(row, file.columns().get("email")).split("[;,\\s]+")) {
      if (word.contains("@")) {
        emails.add(word);
      } else if (!word.isEmpty()) {
        issues.add(DirectoryIssue.badValue(place, "email", word));
      }
    }
    return emails;
  }

  private <T> Optional<T> parse(
      Place place, String meaning, List<String> row, Function<String, Optional<T>> parser) {
    String text = cell(row, file.columns().get(meaning));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      issues.add(DirectoryIssue.badValue(place, meaning, text));
    }
    return value;
  }

  private List<String> licences(Place place, List<String> row) {
    Integer column = file.columns().get("licences");
    if (column == null && file.licences().isEmpty()) {
      return null;
    }
    TreeSet<String> tools = new TreeSet<>(Cells.licences(cell(row, column)));
    file.licences()
        .forEach(
            (tool, own) -> {
              Optional<Boolean> has = Cells.yesOrNo(cell(row, own));
              if (has.isEmpty()) {
                issues.add(DirectoryIssue.badValue(place, "licences", cell(row, own)));
              } else if (has.get()) {
                tools.addAll(Cells.tools(tool));
              }
            });
    return List.copyOf(tools);
  }

  private static String cell(List<String> row, Integer column) {
    return column == null || column >= row.size() ? "" : row.get(column).strip();
  }
}
