package nl.stip.sample.latent;

/**
 * What a person is like; hidden from every export.
 *
 * @param adopts day the person takes up Slack, epoch day; {@link #NEVER} if never
 * @param pauseFrom first day of a break from Slack, {@link #NEVER} if none
 * @param pauseTo last day of the break
 * @param starts conversations started on a workday
 * @param reacts share of seen posts reacted to, against 1 for a usual person
 * @param open share of team talk that goes to the open channel rather than the closed one
 * @param office acts on files, mail and meetings on a workday, against 1 for a usual person
 * @param shift working hours
 */
public record Habit(
    int adopts,
    int pauseFrom,
    int pauseTo,
    double starts,
    double reacts,
    double open,
    double office,
    Shift shift) {

  /** No such day. */
  public static final int NEVER = Integer.MAX_VALUE;

  /**
   * What is said to the board itself, or was begun by it, it passes by so much less often than a
   * question to all.
   */
  public static final double HEEDING = 3;

  /** Whether the person uses Slack on a day. */
  public boolean chats(int day) {
    return day >= adopts && !(pauseFrom <= day && day <= pauseTo);
  }

  /** Working hours. */
  public enum Shift {
    /** Office hours. */
    DAY(8.5),
    /** Early, late and night by turns, a week each. */
    ROTATING(6),
    /** From ten at night. */
    NIGHT(22);

    private final double start;

    Shift(double start) {
      this.start = start;
    }

    /** Local hour at which work starts in week {@code week}. */
    double start(int week) {
      return this == ROTATING ? start + 8 * (week % 2) : start;
    }
  }
}
