/**
 * One graph and the algorithms on it. Numbered nodes and weighted arcs enter, measures leave. Knows
 * people by number only, no period and no Spark.
 */
package nl.stip.analytics.network.graph;
