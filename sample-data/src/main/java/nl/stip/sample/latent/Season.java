package nl.stip.sample.latent;

import java.time.LocalDate;

/** How much is said on a day against a usual one: summers, Decembers and Fridays are quiet. */
public final class Season {

  private static final double[] MONTHS = {
    1, 1, 1.05, 1, 0.95, 1, 0.75, 0.72, 1.05, 1.08, 1.05, 0.8
  };
  private static final double[] WEEKDAYS = {1.05, 1.12, 1.06, 1.1, 0.78, 0.5, 0.5};

  private Season() {}

  /** Of a day, epoch day. */
  public static double of(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return MONTHS[date.getMonthValue() - 1] * WEEKDAYS[date.getDayOfWeek().getValue() - 1];
  }
}
