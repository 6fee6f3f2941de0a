package nl.stip.analytics.group;

import java.nio.file.Path;

/**
 * What the roll-up hands to suppression: aggregates, not yet safe to publish: folders of Parquet
 * files.
 *
 * <p>A cell is {@code dim1, val1, dim2, val2}: all null for the whole organisation, the last two
 * null for one dimension. {@code tool} is a tool id or {@code all}; {@code period} a period id.
 *
 * @param headcount population string, tool string, period string, groups array of string (the
 *     values of the dimensions in the order of the settings), people long: distinct people per
 *     population and finest combination of groups, from which the size of every cell follows
 * @param value metric, tool, period, cell, n long (people the figure is about), count long (people
 *     behind a share or count, else null), value, low, high double, missing string
 * @param bin metric, tool, period, cell, bin string, n, count, value (share), low, high, missing
 * @param curve metric, tool, period, cell, series string, x double, n, count, value, low, high,
 *     missing
 * @param matrix metric, tool, period, dim string, val_from, val_to string, n_from, n_to long,
 *     people_from, people_to long (distinct people of each side that carry the ties), observed,
 *     expected, ratio, low, high, z double, missing string
 */
public record Rollup(Path headcount, Path value, Path bin, Path curve, Path matrix) {}
