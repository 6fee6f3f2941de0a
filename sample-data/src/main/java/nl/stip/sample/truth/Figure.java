package nl.stip.sample.truth;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a figure stands in the mart.
 *
 * @param metric id of a metric of the catalogue, or {@code balance} for the account of a run
 * @param tool tool id or {@code all}; of a balance the source
 * @param period id of a period; of a balance the box
 * @param against id of an earlier period from which the change is meant, null for the value itself
 * @param dimension dimension of the group, null for the whole organisation
 * @param group its value
 * @param to value of the other group, in a matrix
 * @param bin bin, in a distribution; series, in a curve
 * @param x point of a curve
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
    String metric,
    String tool,
    String period,
    String against,
    String dimension,
    String group,
    String to,
    String bin,
    Integer x) {

  /** Four digits, which every JDK writes alike. */
  private static final double DIGITS = 10_000;

  /** Of the whole organisation. */
  static Figure of(String metric, String tool, String period) {
    return new Figure(metric, tool, period, null, null, null, null, null, null);
  }

  /** How much it has changed since an earlier period. */
  Figure since(String earlier) {
    return new Figure(metric, tool, period, earlier, dimension, group, to, bin, x);
  }

  /** The same of a group. */
  Figure in(String groups, String value) {
    return new Figure(metric, tool, period, against, groups, value, to, bin, x);
  }

  /** From the group to another of its dimension. */
  Figure with(String other) {
    return new Figure(metric, tool, period, against, dimension, group, other, bin, x);
  }

  /** The share of people in a bin. */
  Figure at(String name) {
    return new Figure(metric, tool, period, against, dimension, group, to, name, x);
  }

  /** A point of a curve. */
  Figure on(String series, int at) {
    return new Figure(metric, tool, period, against, dimension, group, to, series, at);
  }

  /** States between which values it must lie. */
  Truth within(double low, double high, String because) {
    return new Truth(
        this, Math.floor(low * DIGITS) / DIGITS, Math.ceil(high * DIGITS) / DIGITS, because);
  }
}
