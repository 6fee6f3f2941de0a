package nl.stip.ingest.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/**
 * Who has a licence of which tool from when till when, as stated by hand in {@code
 * register/licences.csv}: columns {@code tool}, {@code person} (a directory key or an address), and
 * if there are such days {@code from} and {@code until}.
 */
final class LicencesFile {

  /** The file, as the reader knows it. */
  static final String NAME = "register/licences.csv";

  /**
   * A line.
   *
   * @param place where it stands
   * @param tools tool ids
   * @param person directory key or address
   * @param span days of the licence
   */
  record Line(Place place, List<String> tools, String person, Span span) {}

  private final List<String> header = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private LicencesFile() {}

  /**
   * The lines of a workspace; none when there is no file.
   *
   * @throws FaultException with all faults at once
   */
  static List<Line> of(Workspace workspace) {
    Path file = workspace.register().resolve("licences.csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    LicencesFile licences = new LicencesFile();
    try (BufferedReader text = Characters.reader(Files.newInputStream(file));
        CsvReader<CsvRecord> rows = Delimited.table(text, Delimited.separator(text))) {
      rows.forEach(row -> licences.row(row.getStartingLineNumber(), row.getFields()));
    } catch (CsvParseException e) {
      throw new FaultException(
          ExitCode.SETTINGS, NAME, "it is no table", "Look for a stray quotation mark.");
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
    if (!licences.faults.isEmpty()) {
      throw new FaultException(ExitCode.SETTINGS, licences.faults);
    }
    return licences.lines;
  }

  private void row(long number, List<String> cells) {
    if (!header.isEmpty()) {
      line(number, cells);
      return;
    }
    cells.forEach(cell -> header.add(cell.strip().toLowerCase(Locale.ROOT)));
    if (!header.contains("tool") || !header.contains("person")) {
      throw new FaultException(
          ExitCode.SETTINGS,
          NAME,
          "the first line does not name the columns tool and person",
          "Begin with the line: tool,person,from,until");
    }
  }

  private void line(long number, List<String> cells) {
    List<String> tools = Cells.licences(cell(cells, "tool"));
    String person = cell(cells, "person");
    Optional<LocalDate> from = day(number, cells, "from", PersonReading.ALWAYS);
    Optional<LocalDate> until = day(number, cells, "until", LocalDate.MAX);
    if (tools.isEmpty() || person.isEmpty()) {
      fault(
          number,
          "the line does not say whose licence of which tool it is",
          "Write for example: slack,P0042,2026-01-01,");
    } else if (from.isPresent() && until.isPresent()) {
      if (until.get().isBefore(from.get())) {
        fault(number, "the last day lies before the first", "Correct from or until.");
      }
      LocalDate last = until.get().equals(LocalDate.MAX) ? null : until.get();
      lines.add(new Line(new Place(NAME, number), tools, person, new Span(from.get(), last)));
    }
  }

  private Optional<LocalDate> day(
      long number, List<String> cells, String column, LocalDate otherwise) {
    String text = cell(cells, column);
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    Optional<LocalDate> day = Cells.date(text);
    if (day.isEmpty()) {
      String value = DirectoryIssue.shown(text);
      fault(number, value + " for " + column + " is no date", "Write dates as 2026-01-31.");
    }
    return day;
  }

  private String cell(List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  private void fault(long number, String message, String advice) {
    faults.add(new Fault(NAME + ", line " + number, message, advice));
  }
}
