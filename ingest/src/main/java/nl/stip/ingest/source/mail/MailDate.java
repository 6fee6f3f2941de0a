package nl.stip.ingest.source.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

/**
 * When a mail was sent, as its Date field says it: RFC 5322 3.3, the names of zones of 4.3, and the
 * form of C's asctime, which older programs and Pipermail write and which names no zone.
 *
 * @param sent the moment
 * @param zoneless whether no zone is said
 */
record MailDate(Instant sent, boolean zoneless) {

  private static final Pattern COMMENTS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ASCTIME =
      Pattern.compile("\\w{3},? (\\w{3}) (\\d{1,2}) (\\d{1,2}:\\d\\d:\\d\\d) (\\d{4})");
  private static final Pattern BARE =
      Pattern.compile("(?:\\w{3}, ?)?(\\d{1,2} \\w{3} \\d{4} \\d{1,2}:\\d\\d:\\d\\d)");
  private static final DateTimeFormatter LOCAL =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM uuuu H:mm:ss")
          .toFormatter(Locale.ENGLISH);

  /** Zones by name: those of RFC 5322 4.3, and the two of western Europe. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("GMT", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"),
          Map.entry("CET", "+0100"),
          Map.entry("CEST", "+0200"));

  /**
   * Reads a field.
   *
   * @param zone the zone of a field that names none
   * @return the moment; empty if the field is none
   */
  static Optional<MailDate> of(String field, ZoneId zone) {
    String bare = SPACES.matcher(COMMENTS.matcher(field).replaceAll(" ")).replaceAll(" ").strip();
    if (bare.isEmpty() || bare.length() > 100) {
      return Optional.empty();
    }
    Matcher asctime = ASCTIME.matcher(bare);
    if (asctime.matches()) {
      return local(asctime.replaceFirst("$2 $1 $4 $3"), zone);
    }
    Matcher zoneless = BARE.matcher(bare);
    return zoneless.matches() ? local(zoneless.group(1), zone) : zoned(bare);
  }

  private static Optional<MailDate> local(String text, ZoneId zone) {
    try {
      Instant sent = LocalDateTime.parse(text, LOCAL).atZone(zone).toInstant();
      return Optional.of(new MailDate(sent, true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<MailDate> zoned(String text) {
    int last = text.lastIndexOf(' ') + 1;
    String zone = text.substring(last);
    RawField field = new RawField("Date", text.substring(0, last) + ZONES.getOrDefault(zone, zone));
    try {
      Date date = DateTimeFieldLenientImpl.PARSER.parse(field, null).getDate();
      return Optional.ofNullable(date).map(d -> new MailDate(d.toInstant(), false));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
