package nl.stip.ingest.source.table;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the moments of a column are written, where that leaves no doubt: all in one form, and all
 * between 1990 and tomorrow.
 *
 * @param word {@code iso}, {@code epoch_seconds} or {@code epoch_millis}, as in {@code stip.yaml}
 * @param local whether some name no zone
 */
record TimeForm(String word, boolean local) {

  private static final List<String> WORDS = List.of("iso", "epoch_seconds", "epoch_millis");
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Pattern ZONED = Pattern.compile(".*(Z|[+-]\\d{2}(:?\\d{2})?)");
  private static final int DAY = 11;

  static Optional<TimeForm> of(List<String> cells, ZoneId zone) {
    return WORDS.stream()
        .filter(word -> cells.stream().allMatch(cell -> isMoment(cell, word, zone)))
        .findFirst()
        .map(word -> new TimeForm(word, word.equals("iso") && !isZoned(cells)));
  }

  private static boolean isMoment(String cell, String word, ZoneId zone) {
    Instant moment = TableTime.of(word, zone).parse(cell);
    return moment != null
        && !moment.isBefore(EARLIEST)
        && moment.isBefore(Instant.now().plus(1, ChronoUnit.DAYS));
  }

  // The hyphens of the day are no offset.
  private static boolean isZoned(List<String> cells) {
    return cells.stream()
        .allMatch(c -> c.length() > DAY && ZONED.matcher(c.substring(DAY)).matches());
  }
}
