/**
 * Batches and directory in, one merged log with people and local days out. The only place that
 * opens what ingest stored; knows no metric.
 */
package nl.stip.analytics.log;
