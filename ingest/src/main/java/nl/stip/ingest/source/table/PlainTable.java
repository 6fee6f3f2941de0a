package nl.stip.ingest.source.table;

import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.ingest.source.Export;
import nl.stip.workspace.Settings;

/**
 * A table of three columns that leaves no doubt: its header names sender, recipient and time, or
 * all its lines are two whole numbers and a moment in seconds since 1970, as published temporal
 * edge lists are. What it might be besides is asked, not guessed.
 *
 * @param mapping what its columns mean
 * @param reason why, for the person who reads it
 * @param local whether its times name no zone
 */
record PlainTable(Settings.Table mapping, String reason, boolean local) {

  private static final int COLUMNS = 3;
  private static final int LEAST = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+");
  private static final Pattern ACCOUNT = Pattern.compile("[^\\s,;]{1,128}");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static Optional<PlainTable> of(Export.Part part, ZoneId zone) throws IOException {
    TableHead head = TableHead.of(part);
    boolean three =
        head.rows().size() > 1 && head.rows().stream().allMatch(row -> row.size() == COLUMNS);
    if (!three) {
      return Optional.empty();
    }
    Optional<List<Columns>> named = Columns.of(head.rows().get(0));
    return named.isPresent() ? named(part, head, named.get(), zone) : edges(part, head, zone);
  }

  private static Optional<PlainTable> named(
      Export.Part part, TableHead head, List<Columns> meanings, ZoneId zone) {
    List<String> names = head.rows().get(0);
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < COLUMNS; i++) {
      Columns meaning = meanings.get(i);
      columns.put(meaning.key(), names.get(i));
      Pattern kind = meaning.surely(names.get(i)) ? ACCOUNT : ADDRESS;
      if (meaning != Columns.TIME && !are(head.column(i, true), kind)) {
        return Optional.empty();
      }
    }
    String reason =
        part.name()
            + " has the columns "
            + names.stream().collect(Collectors.joining(", "))
            + ", which mean "
            + meanings.stream().map(Columns::key).collect(Collectors.joining(", "));
    return TimeForm.of(head.column(meanings.indexOf(Columns.TIME), true), zone)
        .map(form -> table(head, columns, form, zone, true, reason));
  }

  private static boolean are(List<String> cells, Pattern kind) {
    return cells.stream().allMatch(cell -> !cell.isEmpty() && each(cell, kind));
  }

  // Addresses stand apart by blanks too; of names a blank may be part.
  private static boolean each(String cell, Pattern kind) {
    Pattern between = cell.indexOf('@') > 0 && BETWEEN.split(cell).length == 1 ? BLANKS : BETWEEN;
    return between.splitAsStream(cell).allMatch(one -> kind.matcher(one).matches());
  }

  /** Whether settings describe such a table under another name; then they are asked. */
  boolean isLike(Settings.Table described) {
    return described.header() == mapping.header()
        && (!mapping.header() || lower(described).containsAll(lower(mapping)));
  }

  private static List<String> lower(Settings.Table table) {
    return table.columns().values().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static Optional<PlainTable> edges(Export.Part part, TableHead head, ZoneId zone) {
    boolean numbers =
        head.rows().size() >= LEAST
            && head.rows().stream()
                .allMatch(row -> row.stream().allMatch(c -> NUMBER.matcher(c).matches()));
    if (!numbers || isMoments(head, 0, zone) || isMoments(head, 1, zone)) {
      return Optional.empty();
    }
    Map<String, String> columns = Map.of("sender", "1", "recipients", "2", "time", "3");
    String reason =
        "in "
            + part.name()
            + " columns 1, 2 and 3 look like sender, recipient and seconds since 1970";
    return TimeForm.of(head.column(2, false), zone)
        .filter(form -> form.word().equals("epoch_seconds"))
        .map(form -> table(head, columns, form, zone, false, reason));
  }

  private static boolean isMoments(TableHead head, int column, ZoneId zone) {
    return TimeForm.of(head.column(column, false), zone).isPresent();
  }

  private static PlainTable table(
      TableHead head,
      Map<String, String> columns,
      TimeForm form,
      ZoneId zone,
      boolean header,
      String reason) {
    Settings.Table mapping =
        new Settings.Table(
            "", "mail", columns, form.word(), zone, head.separator(), header, "direct", true);
    return new PlainTable(mapping, reason, form.local());
  }
}
