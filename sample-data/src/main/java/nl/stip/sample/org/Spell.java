package nl.stip.sample.org;

/**
 * Days on which nothing changed for a person.
 *
 * @param person person
 * @param level rung
 * @param unit where
 * @param manager person reported to, -1 for the chief
 * @param slack whether licensed for Slack
 * @param from first day, epoch day
 * @param to last day, epoch day; {@link #OPEN} until further notice
 */
public record Spell(
    int person, Level level, Seat.Unit unit, int manager, boolean slack, int from, int to) {

  /** No last day. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** The same, ended. */
  public Spell until(int day) {
    return new Spell(person, level, unit, manager, slack, from, day);
  }

  /** Whether it holds on a day. */
  public boolean covers(int day) {
    return from <= day && day <= to;
  }

  /** Whether two spells differ in nothing but their days. */
  public boolean same(Spell other) {
    return until(0).withFrom(0).equals(other.until(0).withFrom(0));
  }

  private Spell withFrom(int day) {
    return new Spell(person, level, unit, manager, slack, day, to);
  }
}
