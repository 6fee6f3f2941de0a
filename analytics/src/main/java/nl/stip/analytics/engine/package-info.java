/**
 * Two engines that read the same SQL: Spark, the engine of record and of clusters, and DuckDB,
 * which finishes what no longer grows with people and, on one machine, takes what both can do, see
 * {@link nl.stip.analytics.engine.Nearest}. Each is the other's second opinion. Knows no metric.
 */
package nl.stip.analytics.engine;
