package nl.stip.ingest.source.mailtables;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.source.record.Moment;

/**
 * A row of the table of messages.
 *
 * @param number number, by which rows are ordered and recipients belong to it
 * @param file where the message lay, which is its id
 * @param sent when
 * @param subject its subject
 * @param sender number of the account
 */
record Mail(long number, String file, Instant sent, String subject, String sender) {

  /** Fields of a row. */
  static final int FIELDS = 5;

  private static final int DIGITS = 18;

  static List<String> fields(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  /** The mail in a row; empty if it lacks one, or its moment cannot be. */
  static Optional<Mail> of(List<String> row) {
    boolean whole =
        row.size() == FIELDS
            && isNumber(row.get(0))
            && isNumber(row.get(2))
            && isNumber(row.get(4));
    return whole
        ? Moment.ofSeconds(number(row.get(2)))
            .map(sent -> new Mail(number(row.get(0)), row.get(1), sent, row.get(3), row.get(4)))
        : Optional.empty();
  }

  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static long number(String digits) {
    return Long.parseLong(digits);
  }
}
