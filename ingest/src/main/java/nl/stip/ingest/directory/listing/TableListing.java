package nl.stip.ingest.directory.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/**
 * Lists of users as tables of an administrator's page or of PowerShell. Columns go by their names
 * without blanks, marks in brackets and case, so that "User principal name" and {@code
 * UserPrincipalName} are one.
 */
enum TableListing implements Listing {
  /** Microsoft Entra ID: "Download users", the admin centre's "Export users", Get-MgUser. */
  ENTRA("userprincipalname displayname", "id objectid"),
  /** Google Workspace: "Download users". */
  GOOGLE("firstname lastname emailaddress", "orgunitpath status");

  private final String needed;
  private final String oneOf;

  TableListing(String needed, String oneOf) {
    this.needed = needed;
    this.oneOf = oneOf;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT) + "_table";
  }

  @Override
  public boolean isOne(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      char separator = Delimited.separator(text);
      String line = Delimited.ahead(text).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
      if (line.indexOf(separator) < 0) {
        return false;
      }
      try (var rows = Delimited.rows(new StringReader(line), separator)) {
        List<String> names =
            rows.stream().findFirst().map(row -> names(row.getFields())).orElse(List.of());
        return names.containsAll(List.of(needed.split(" ")))
            && Stream.of(oneOf.split(" ")).anyMatch(names::contains);
      } catch (CsvParseException e) {
        return false;
      }
    }
  }

  private static List<String> names(List<String> header) {
    return header.stream()
        .map(name -> name.replaceAll("\\[[^\\]]*\\]", "").replaceAll("[\\s_/]+", ""))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public long read(Export.Part part, Predicate<String> wanted, Consumer<Listed> entries)
      throws IOException {
    long position = 0;
    try (BufferedReader text = Characters.reader(part.open());
        CsvReader<CsvRecord> rows = Delimited.rows(text, Delimited.separator(text))) {
      List<String> names = null;
      for (CsvRecord row : rows) {
        position = row.getStartingLineNumber();
        if (names == null) {
          names = names(row.getFields());
        } else {
          entries.accept(
              new Listed(
                  new Place(part.name(), position), attributes(names, row.getFields(), wanted)));
        }
      }
      return 0;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      return position + 1;
    }
  }

  private static Map<String, List<String>> attributes(
      List<String> names, List<String> cells, Predicate<String> wanted) {
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      if (wanted.test(names.get(i)) && !cells.get(i).isBlank()) {
        attributes.put(names.get(i), List.of(cells.get(i)));
      }
    }
    return attributes;
  }
}
