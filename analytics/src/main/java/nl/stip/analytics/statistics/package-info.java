/**
 * Intervals, as SQL over sums, so that they run where the sums are. Each cites where its formula
 * comes from; knows no metric.
 */
package nl.stip.analytics.statistics;
