package nl.stip.ingest.source.discord;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;
import nl.stip.workspace.Settings;

/** Times of the CSV: ISO with an offset, or as the computer of whoever exported writes them. */
final class DiscordDates {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2}),? +(\\d{1,2})[:.](\\d{2})(?::\\d{2})?"
              + "(?: ?([AaPp])\\.?[Mm]\\.?)?");
  private static final List<DateTimeFormatter> NAMED =
      List.of(
          pattern("d-MMM-uu h:mm a", Locale.ENGLISH),
          pattern("d-MMM-uu H:mm", Locale.ENGLISH),
          pattern("d-MMM-uu H:mm", Locale.forLanguageTag("nl")),
          pattern("uuuu-MM-dd H:mm[:ss]", Locale.ROOT));
  private static final int NOON = 12;
  private static final int CENTURY = 2000;

  private final ZoneId zone;
  private final String source;
  private final Intake.DateOrder order;

  /**
   * A time of the table.
   *
   * @param instant when
   * @param written the same in every export of the same message by the same program
   * @param local whether it names no zone
   */
  record Moment(Instant instant, String written, boolean local) {}

  private DiscordDates(ZoneId zone, String source, Intake.DateOrder order) {
    this.zone = zone;
    this.source = source;
    this.order = order;
  }

  static DiscordDates of(Settings settings, String source) {
    Intake.DateOrder order = settings.intake().of(source).dates();
    return new DiscordDates(settings.zoneOf(source), source, order);
  }

  private static DateTimeFormatter pattern(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A time, or null if this is none that can be. */
  Moment parse(String text) {
    String bare = text.strip();
    try {
      Instant instant = JsonTime.plausible(OffsetDateTime.parse(bare).toInstant());
      return instant == null ? null : new Moment(instant, instant.toString(), false);
    } catch (DateTimeException e) {
      LocalDateTime local = local(bare);
      Instant instant = local == null ? null : JsonTime.plausible(local.atZone(zone).toInstant());
      return instant == null ? null : new Moment(instant, local.toString(), true);
    }
  }

  private LocalDateTime local(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return digits(digits);
    }
    for (DateTimeFormatter named : NAMED) {
      try {
        return LocalDateTime.parse(text, named);
      } catch (DateTimeException e) {
        // written in another way
      }
    }
    return null;
  }

  private LocalDateTime digits(Matcher date) {
    boolean dayFirst = order != Intake.DateOrder.MONTH_FIRST;
    int year = Integer.parseInt(date.group(4));
    int hour = Integer.parseInt(date.group(5));
    if (date.group(7) != null) {
      boolean afternoon = date.group(7).equalsIgnoreCase("p");
      hour = hour % NOON + (afternoon ? NOON : 0);
    }
    try {
      return LocalDateTime.of(
          year < 100 ? CENTURY + year : year,
          Integer.parseInt(date.group(dayFirst ? 3 : 1)),
          Integer.parseInt(date.group(dayFirst ? 1 : 3)),
          hour,
          Integer.parseInt(date.group(6)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The same with the order of day and month, found out of all dates of the tables, if they are of
   * digits only.
   *
   * @throws FaultException if they are and nothing tells the order
   */
  DiscordDates orderedBy(List<Export.Part> parts) throws IOException {
    List<Fault> unsure = new ArrayList<>();
    for (Export.Part part : parts) {
      if (order == null && startsWithDigits(part)) {
        Intake.DateOrder found = order(part);
        if (found != null) {
          return new DiscordDates(zone, source, found);
        }
        unsure.add(unsure.isEmpty() ? fault(part) : likeTheFirst(part));
      }
    }
    if (!unsure.isEmpty()) {
      throw new FaultException(ExitCode.INPUT, unsure);
    }
    return this;
  }

  private Fault fault(Export.Part part) {
    return new Fault(
        part.name(),
        "its dates are of digits only and nothing tells whether day or month stands first",
        "Add to stip.yaml: intake: {sources: {"
            + source
            + ": {dates: day_first}}}, or month_first.");
  }

  private static Fault likeTheFirst(Export.Part part) {
    return new Fault(part.name(), "its dates are of digits only too", "the same line settles it");
  }

  private static boolean startsWithDigits(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new java.io.ByteArrayInputStream(part.head()));
        CsvReader<CsvRecord> rows = Delimited.rows(text, Delimited.separator(text))) {
      return rows.stream()
          .skip(1)
          .limit(1)
          .anyMatch(r -> r.getFieldCount() > 2 && DIGITS.matcher(r.getField(2).strip()).matches());
    } catch (CsvParseException | UncheckedIOException e) {
      return false;
    }
  }

  private static Intake.DateOrder order(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(part.open());
        CsvReader<CsvRecord> rows = Delimited.rows(text, Delimited.separator(text))) {
      for (CsvRecord row : rows) {
        Matcher date = DIGITS.matcher(row.getFieldCount() > 2 ? row.getField(2).strip() : "");
        if (date.matches() && Integer.parseInt(date.group(1)) > NOON) {
          return Intake.DateOrder.DAY_FIRST;
        } else if (date.matches() && Integer.parseInt(date.group(3)) > NOON) {
          return Intake.DateOrder.MONTH_FIRST;
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      // told when it is read
    }
    return null;
  }
}
