package nl.stip.ingest.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write in cells: dates, yes and no, zones, countries, licences. */
final class Cells {

  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "j", "waar");
  private static final Set<String> NO =
      Set.of("", "no", "n", "false", "0", "-", "nee", "onwaar", "nein");
  private static final List<String> M365 =
      List.of("teams", "sharepoint", "exchange", "viva-engage");

  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("[T ]\\d{2}:\\d{2}.*|(?<=^\\d{8})\\d{4,6}([.,]\\d+)?(Z|[+-]\\d{4})$");
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2}[-_]?\\d{2}[-_]?\\d{2})(?!\\d)");

  private Cells() {}

  /** A date; of 3/4/2026 the day comes first, as in Europe. A time of day behind it is ignored. */
  static Optional<LocalDate> date(String text) {
    String day = TIME.matcher(text).replaceFirst("");
    Matcher year = YEAR_FIRST.matcher(day);
    Matcher european = DAY_FIRST.matcher(day);
    try {
      if (year.matches()) {
        return Optional.of(date(year, 1, 2, 3));
      }
      return european.matches() ? Optional.of(date(european, 3, 2, 1)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher parts, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(parts.group(year)),
        Integer.parseInt(parts.group(month)),
        Integer.parseInt(parts.group(day)));
  }

  /** The date in a file name such as {@code people-2026-01-31.csv}. */
  static Optional<LocalDate> dateIn(String fileName) {
    Matcher matcher = IN_NAME.matcher(fileName);
    return matcher.find() ? date(matcher.group(1).replace('_', '-')) : Optional.empty();
  }

  static Optional<Boolean> yesOrNo(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  static Optional<String> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text).getId());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<String> country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    return Set.of(Locale.getISOCountries()).contains(code) ? Optional.of(code) : Optional.empty();
  }

  /** Tool ids, sorted; {@code m365} stands for the four tools of a Microsoft 365 licence. */
  static List<String> licences(String text) {
    Set<String> tools = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[;,+]")) {
      tools.addAll(tools(word.strip()));
    }
    tools.remove("");
    return List.copyOf(tools);
  }

  static List<String> tools(String word) {
    return word.equals("m365") ? M365 : List.of(word);
  }
}
