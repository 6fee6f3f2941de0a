package nl.stip.ingest.source.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;

/** Which part of an export is what. */
final class SlackLayout {

  static final List<String> USERS = List.of("users.json", "org_users.json");

  private static final List<String> LISTS =
      List.of("channels.json", "groups.json", "dms.json", "mpims.json");

  // A copy that a browser or a person renamed, such as "2026-03-31 (1).json", is a day file as
  // well.
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[^/]*\\.json");
  private static final Pattern FOLDER = Pattern.compile(".+");
  private static final String JSON = ".json";
  private static final Set<String> NO_MESSAGES = Set.of("canvas_in_the_conversation.json");
  private static final Pattern BOUNDS =
      Pattern.compile("([A-Z][a-z]{2} \\d{1,2},? \\d{4}) ?- ?([A-Z][a-z]{2} \\d{1,2},? \\d{4})");
  private static final DateTimeFormatter BOUND =
      DateTimeFormatter.ofPattern("MMM d yyyy", Locale.ENGLISH);

  /** Slack cuts day files at midnight there, whatever the zone of the workspace. */
  private static final ZoneId DAYS = ZoneId.of("America/Los_Angeles");

  private final String exportName;
  private final Map<String, Export.Part> lists = new TreeMap<>();
  private final Map<String, List<Export.Part>> days = new TreeMap<>();
  private final List<String> others = new ArrayList<>();
  private final List<Export.Part> parts = new ArrayList<>();
  private LocalDate last;

  SlackLayout(Export export) {
    exportName = export.name();
    export.parts().forEach(this::sort);
  }

  private static boolean isList(String name) {
    return USERS.contains(name) || LISTS.contains(name);
  }

  private void sort(Export.Part part) {
    String inside = part.name();
    if (!inside.endsWith(JSON)) {
      return;
    }
    parts.add(part);
    int slash = Math.max(inside.lastIndexOf('/'), 0);
    String folder = inside.substring(0, slash);
    if (isList(inside)) {
      lists.put(inside, part);
    } else if (FOLDER.matcher(folder).matches()) {
      inFolder(part, folder, inside.substring(slash + 1));
    }
  }

  private void inFolder(Export.Part part, String folder, String file) {
    Matcher day = DAY.matcher(file);
    if (day.matches()) {
      days.computeIfAbsent(folder, f -> new ArrayList<>()).add(part);
      latest(day.group(1));
    } else if (file.length() > JSON.length() && !NO_MESSAGES.contains(file)) {
      others.add(part.name());
    }
  }

  /** Most files stand in order, or are of days seen before. */
  private void latest(String day) {
    if (last == null || day.compareTo(last.toString()) > 0) {
      last = date(day, DateTimeFormatter.ISO_LOCAL_DATE).orElse(last);
    }
  }

  Optional<Export.Part> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** All lists and files of channels. */
  List<Export.Part> parts() {
    return parts;
  }

  /** Day files by channel folder. */
  Map<String, List<Export.Part>> days() {
    return days;
  }

  /** JSON files in channel folders that are not named after a day and are not known. */
  List<String> others() {
    return others;
  }

  long dayFiles() {
    return days.values().stream().mapToLong(List::size).sum();
  }

  /** Whether this looks like a Slack export at all. */
  boolean isSlack() {
    boolean users = USERS.stream().anyMatch(lists::containsKey);
    boolean channels = LISTS.stream().anyMatch(lists::containsKey);
    return channels ? users || !days.isEmpty() : users && !days.isEmpty();
  }

  /** The moment the export speaks of: the end of its last day file. */
  Instant asOf() {
    return last == null ? Instant.EPOCH : last.plusDays(1).atStartOfDay(DAYS).toInstant();
  }

  /** First and last day, if the name still holds the dates Slack gave the download. */
  Optional<LocalDate[]> bounds() {
    Matcher bounds = BOUNDS.matcher(exportName);
    if (!bounds.find()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = date(bounds.group(1).replace(",", ""), BOUND);
    Optional<LocalDate> end = date(bounds.group(2).replace(",", ""), BOUND);
    return first.isPresent() && end.isPresent()
        ? Optional.of(new LocalDate[] {first.get(), end.get()})
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
