package nl.stip.ingest.redaction;

import java.time.LocalDate;

/** Months as {@code yyyy-MM}; the last is remembered, since neighbours mostly share it. */
final class Months {

  private LocalDate first = LocalDate.MIN;
  private String text = "";

  String of(LocalDate day) {
    if (day.getYear() != first.getYear() || day.getMonthValue() != first.getMonthValue()) {
      int month = day.getMonthValue();
      first = day.withDayOfMonth(1);
      text = day.getYear() + (month < 10 ? "-0" : "-") + month;
    }
    return text;
  }
}
