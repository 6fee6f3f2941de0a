package nl.stip.workspace.register;

import java.math.BigDecimal;

/**
 * What an hour of work is worth: the assumptions behind a break-even.
 *
 * @param rate cost of an hour worked; null when not entered
 * @param weeks weeks worked a year; null when not entered
 * @param capture part of saved time that becomes work, above 0 and at most 1; null when not entered
 */
public record Labour(Assumption rate, Assumption weeks, Assumption capture) {

  /** Nothing entered. */
  public static final Labour NONE = new Labour(null, null, null);

  /**
   * One number that is assumed.
   *
   * @param amount the number
   * @param provenance where it comes from
   */
  public record Assumption(BigDecimal amount, Provenance provenance) {}

  /** Whether all that a break-even needs is there. */
  public boolean complete() {
    return rate != null && weeks != null && capture != null;
  }
}
