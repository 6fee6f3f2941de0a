package nl.stip.workspace.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.stip.workspace.yaml.YamlMap;

/**
 * What every entry of the register has: numbers, days and where they come from. Reads null where
 * there is a fault.
 *
 * @param yaml the entry
 */
record Entry(YamlMap yaml) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** As 60.000 and 1,234.50: in YAML the first is sixty, so it is refused rather than taken. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}([.,]\\d{3})+([.,]\\d+)?");

  /** A text that must be there. */
  String needed(String key, String advice) {
    String text = yaml.text(key, "").strip();
    if (text.isEmpty()) {
      missing(key, advice);
      return null;
    }
    return text;
  }

  private void missing(String key, String advice) {
    yaml.fault(key, "is missing", advice);
  }

  /** A number of at least 0 that must be there. */
  BigDecimal amount(String key) {
    if (!yaml.has(key)) {
      missing(key, "write a number, such as 8.25");
      return null;
    }
    return yaml.parsed(
        key, Entry::number, null, "write a number of at least 0, such as 8.25 or 60000");
  }

  private static BigDecimal number(String text) {
    BigDecimal number = new BigDecimal(text);
    if (number.signum() < 0 || THOUSANDS.matcher(text).matches()) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  /** A day that must be there. */
  LocalDate day(String key) {
    if (!yaml.has(key)) {
      missing(key, "write a date, such as 2025-01-15");
    }
    return dayOrNone(key);
  }

  /** A day, if there is one. */
  LocalDate dayOrNone(String key) {
    return yaml.parsed(
        key,
        text -> {
          LocalDate day = LocalDate.parse(text);
          if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
          }
          return day;
        },
        null,
        "write a date of " + FIRST_YEAR + " to " + LAST_YEAR + ", such as 2025-01-15");
  }

  /** Where the number comes from. */
  Provenance provenance() {
    return new Provenance(
        needed("source", "say where the number stands: a contract, an invoice, a publication"),
        day("date"));
  }
}
