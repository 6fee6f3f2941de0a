package nl.stip.workspace.register;

import java.time.LocalDate;

/**
 * What was begun to make people work together, or happened to them: it is marked on charts over
 * time, and where it names a figure, what became of that is told.
 *
 * @param what its name
 * @param from day on which it began
 * @param until last day; null while it goes on, or when it took a day
 * @param dimension dimension of the group it is meant for; null when it is for everybody
 * @param value that group; null when it is for everybody
 * @param metric id of the figure it should move; null when it names none
 */
public record Initiative(
    String what, LocalDate from, LocalDate until, String dimension, String value, String metric) {

  /** Whether it is meant for people of one group. */
  public boolean grouped() {
    return dimension != null;
  }
}
