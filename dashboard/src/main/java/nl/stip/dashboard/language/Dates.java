package nl.stip.dashboard.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

/** Writes days, weeks, months and quarters: {@code 14 okt 2026}, {@code wk 42}. */
public final class Dates {

  private static final Pattern FOUR_LETTERS = Pattern.compile("\\bSept\\b");

  private final Language language;

  Dates(Language language) {
    this.language = language;
  }

  /** A day: {@code 14 okt 2026}. */
  public String day(LocalDate day) {
    return tidy("d MMM uuuu", day);
  }

  /** A moment: {@code 14 okt 2026 09:30}. */
  public String moment(LocalDateTime moment) {
    return tidy("d MMM uuuu HH:mm", moment);
  }

  /** A period in full: {@code oktober 2026}, {@code wk 42 2026}. */
  public String period(Period period) {
    LocalDate last = period.last();
    return switch (period.kind()) {
      case WEEK -> week(last) + " " + last.get(IsoFields.WEEK_BASED_YEAR);
      case DAYS28 -> day(period.first()) + " – " + day(last);
      case MONTH -> tidy("MMMM uuuu", last);
      case QUARTER -> quarter(last) + " " + last.getYear();
    };
  }

  /**
   * A period within a sentence, after a word as in or since: {@code oktober 2026}, {@code de 28
   * dagen tot en met 25 okt 2026}. From one day to another is a name for it, and no part of a
   * sentence.
   */
  public String within(Period period) {
    return period.kind() == PeriodKind.DAYS28
        ? Words.in(language).say("period.days28", day(period.last()))
        : period(period);
  }

  /** From the first period to the last: {@code november 2025 – oktober 2026}. */
  public String span(Period first, Period last) {
    if (first.equals(last)) {
      return period(last);
    }
    return first.kind() == PeriodKind.DAYS28
        ? day(first.first()) + " – " + day(last.last())
        : period(first) + " – " + period(last);
  }

  /** A period below an axis: {@code okt ’26}, {@code 25 okt ’26}, {@code wk 42}. */
  public String tick(Period period) {
    LocalDate last = period.last();
    return switch (period.kind()) {
      case WEEK -> week(last);
      case DAYS28 -> tick(last);
      case MONTH -> tidy("MMM ’uu", last);
      case QUARTER -> quarter(last) + tidy(" ’uu", last);
    };
  }

  /** A day below an axis: {@code 14 okt ’26}. */
  public String tick(LocalDate day) {
    return tidy("d MMM ’uu", day);
  }

  private String week(LocalDate day) {
    return "wk " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private String quarter(LocalDate day) {
    return "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The platform's abbreviations end in a dot in Dutch, and one in English has four letters. */
  private String tidy(String pattern, Temporal time) {
    String text = DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    return FOUR_LETTERS.matcher(text.replace(".", "")).replaceAll("Sep");
  }
}
