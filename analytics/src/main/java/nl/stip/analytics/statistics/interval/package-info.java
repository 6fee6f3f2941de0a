/**
 * How sure a measure of ties is. Blocks of people and counts per block enter, intervals and
 * distances from chance leave. Knows no graph and no Spark.
 */
package nl.stip.analytics.statistics.interval;
