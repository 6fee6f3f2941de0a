package nl.stip.dashboard.api;

import java.util.List;

/**
 * A page of rows of one metric.
 *
 * @param mart the mart they come from
 * @param metric id of the metric
 * @param unit unit of every value
 * @param tool id of the tool
 * @param total number of rows there are
 * @param next where the following rows are, or null
 * @param rows the rows
 */
record Listing<R>(
    String mart, String metric, String unit, String tool, int total, String next, List<R> rows) {}
