package nl.stip.ingest.directory;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

/**
 * A file of people with its columns found by what they mean.
 *
 * @param part the file
 * @param separator field separator
 * @param columns 0-based column by meaning: key, email, name, valid_from, valid_to, snapshot,
 *     manager, leader, zone, country, licences
 * @param dimensions 0-based column by dimension id
 * @param licences 0-based column by tool, of columns {@code licence_<tool>}
 * @param missing mapped columns that are not there
 */
record PeopleFile(
    Export.Part part,
    char separator,
    Map<String, Integer> columns,
    Map<String, Integer> dimensions,
    Map<String, Integer> licences,
    List<DirectoryIssue> missing) {

  private static final String LICENCE = "licence_";
  private static final List<String> MEANINGS =
      List.of(
          "key",
          "email",
          "name",
          "valid_from",
          "valid_to",
          "snapshot",
          "manager",
          "leader",
          "zone",
          "country",
          "licences");
  private static final String TABLE = ".*\\.(csv|tsv|txt)";
  private static final String LIKELY_NAME =
      "(.*/)?(people|directory|personeel|medewerkers|employees|hr)[^/]*\\.(csv|tsv|txt)";

  /**
   * Opens a part that holds people: its columns for key and e-mail are there, or it is called so.
   *
   * @throws FaultException if it is called so but has no column for the key
   */
  static Optional<PeopleFile> open(Export.Part part, Settings settings) throws IOException {
    if (!part.name().toLowerCase(Locale.ROOT).matches(TABLE)) {
      return Optional.empty();
    }
    PeopleFile file;
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      char separator = Delimited.separator(text);
      file = of(part, separator, header(text, separator), settings);
    }
    boolean people = file.columns.containsKey("key") && file.columns.containsKey("email");
    if (people) {
      return Optional.of(file);
    }
    if (!part.name().toLowerCase(Locale.ROOT).matches(LIKELY_NAME)) {
      return Optional.empty();
    }
    return Optional.of(file.withKey(settings));
  }

  private PeopleFile withKey(Settings settings) {
    if (columns.containsKey("key")) {
      return this;
    }
    throw new FaultException(
        ExitCode.INPUT,
        part.name(),
        "the column “"
            + column(settings, "key")
            + "”, which says who a line is about, is not there",
        "Name the column with the personnel number under directory: columns: key: in stip.yaml.");
  }

  private static List<String> header(BufferedReader text, char separator) throws IOException {
    String line = Delimited.ahead(text).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    try (var rows = Delimited.rows(new java.io.StringReader(line), separator)) {
      return rows.stream().findFirst().map(r -> r.getFields()).orElse(List.of()).stream()
          .map(f -> f.strip().toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  private static PeopleFile of(
      Export.Part part, char separator, List<String> header, Settings settings) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    Map<String, Integer> dimensions = new LinkedHashMap<>();
    List<DirectoryIssue> missing = new ArrayList<>();
    for (String meaning : MEANINGS) {
      find(header, column(settings, meaning)).ifPresent(i -> columns.put(meaning, i));
      if (settings.directory().columns().containsKey(meaning) && !columns.containsKey(meaning)) {
        missing.add(missing(part, meaning, settings));
      }
    }
    Set<String> known = new LinkedHashSet<>(settings.dimensions().keySet());
    known.remove(Settings.DEVICE);
    for (String dimension : known) {
      find(header, column(settings, dimension)).ifPresent(i -> dimensions.put(dimension, i));
      if (!dimensions.containsKey(dimension)) {
        missing.add(missing(part, dimension, settings));
      }
    }
    return new PeopleFile(
        part, separator, columns, dimensions, licences(header), List.copyOf(missing));
  }

  private static Map<String, Integer> licences(List<String> header) {
    Map<String, Integer> licences = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).startsWith(LICENCE)) {
        licences.put(header.get(i).substring(LICENCE.length()), i);
      }
    }
    return licences;
  }

  private static String column(Settings settings, String meaning) {
    return settings.directory().columns().getOrDefault(meaning, meaning);
  }

  private static Optional<Integer> find(List<String> header, String column) {
    int index = header.indexOf(column.strip().toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  private static DirectoryIssue missing(Export.Part part, String meaning, Settings settings) {
    return DirectoryIssue.missingColumn(
        new Place(part.name(), 1), meaning, column(settings, meaning));
  }

  boolean isDated() {
    return columns.containsKey("valid_from");
  }
}
