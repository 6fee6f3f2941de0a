/**
 * Two engines that read the same SQL: Spark, the engine of record, and DuckDB, the second opinion
 * on metrics, which also finishes what no longer grows with people. Knows no metric.
 */
package nl.stip.analytics.engine;
