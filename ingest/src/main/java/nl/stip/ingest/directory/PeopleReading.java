package nl.stip.ingest.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.Settings;

/** Reads the lines of {@code people.csv}, of which a broken one never costs those before it. */
final class PeopleReading {

  private PeopleReading() {}

  static List<PersonLine> lines(PeopleFile file, Settings settings, List<DirectoryIssue> issues)
      throws IOException {
    List<PersonLine> lines = new ArrayList<>();
    PersonReading reading = new PersonReading(settings, issues);
    issues.addAll(file.missing());
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
        Said said = said(file, new Place(file.part().name(), position), row.getFields());
        reading
            .line(said, file.isDated(), PersonReading.undated(file.part().name()))
            .ifPresent(lines::add);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      issues.add(DirectoryIssue.broken(new Place(file.part().name(), position + 1)));
    }
    return lines;
  }

  private static Said said(PeopleFile file, Place place, List<String> row) {
    boolean licensed = file.columns().containsKey("licences") || !file.licences().isEmpty();
    return new Said(
        place,
        cells(file.columns(), row),
        cells(file.dimensions(), row),
        cells(file.licences(), row),
        licensed);
  }

  private static Map<String, String> cells(Map<String, Integer> columns, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach((id, column) -> cells.put(id, column < row.size() ? row.get(column) : ""));
    return cells;
  }
}
