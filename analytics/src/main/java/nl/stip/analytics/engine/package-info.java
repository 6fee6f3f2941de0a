/**
 * Two engines that read the same SQL: Spark, the engine of record, and DuckDB, the second opinion.
 * Knows no metric.
 */
package nl.stip.analytics.engine;
