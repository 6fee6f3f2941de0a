package nl.stip.sample.parameters;

import java.time.LocalDate;

/**
 * Everything the sample organisation is made from; the same parameters give the same bytes.
 *
 * @param seed seed of every draw
 * @param people people at work on the first day
 * @param months calendar months up to and including the last
 * @param last the last day
 * @param silo how much likelier a tie is the closer two people sit
 * @param talk how much is said, and to whom
 * @param events what happens while the window lasts
 */
public record Parameters(
    long seed, int people, int months, LocalDate last, Silo silo, Talk talk, Events events) {

  private static final int LONG = 8;
  private static final double REORGANISATION = 0.45;

  /**
   * Relative likelihood that two people are tied.
   *
   * @param team same department and site
   * @param department same department, other site
   * @param site same site, other department
   * @param elsewhere neither
   * @param ties colleagues a person has a tie with, on average
   */
  public record Silo(double team, double department, double site, double elsewhere, int ties) {}

  /**
   * What is said.
   *
   * @param starts conversations a median poster starts on a workday
   * @param direct share of conversations between two
   * @param group share of conversations in a group of three to five
   * @param ties share of the answers that come from those one turns to
   * @param back how often the next to speak is whoever began
   * @param team share of the other conversations that is the own team's, in the open or closed
   */
  public record Talk(
      double starts, double direct, double group, double ties, double back, double team) {}

  /** The demonstration: 1,200 people, 18 months ending 31 October 2026. */
  public static Parameters demonstration() {
    return new Parameters(
        1,
        1200,
        18,
        LocalDate.of(2026, 10, 31),
        new Silo(30, 4, 2.5, 0.3, 14),
        new Talk(0.78, 0.24, 0.05, 0.7, 0.4, 0.42),
        Events.demonstration());
  }

  /** The same with another seed. */
  public Parameters withSeed(long other) {
    return new Parameters(other, people, months, last, silo, talk, events);
  }

  /** The same with other people. */
  public Parameters withPeople(int other) {
    return new Parameters(seed, other, months, last, silo, talk, events);
  }

  /** The same with a longer or shorter window. */
  public Parameters withMonths(int other) {
    return new Parameters(seed, people, other, last, silo, talk, events);
  }

  /** The first day: the first of the first month. */
  public LocalDate first() {
    return last.plusDays(1).minusMonths(months);
  }

  /** The first day of a month of the window, counted from 0, epoch day. */
  public int start(int month) {
    return (int) first().plusMonths(month).toEpochDay();
  }

  /** Whether the reorganisation has taken place by a day; in a short window it does not. */
  public boolean reorganised(LocalDate day) {
    return months > LONG && !day.isBefore(after(REORGANISATION));
  }

  /** Share of the replies asked of a leader that the leader gives on a day, epoch day. */
  public double boardAnswers(int day) {
    Events.Board board = events.board();
    return day < start(board.month()) ? board.before() : board.after();
  }

  /** The day a share of the window lies behind; the first of a month when the window is long. */
  public LocalDate after(double share) {
    if (months >= 3) {
      return first().plusMonths(Math.round(months * share));
    }
    long days = last.toEpochDay() - first().toEpochDay() + 1;
    return first().plusDays(Math.round(days * share));
  }
}
