/**
 * Writes the mart: masked tables in, one DuckDB file out, built aside and switched to atomically.
 * Called by the suppression stage alone; knows no threshold and no unmasked figure. The only place
 * of analytics that opens DuckDB to write.
 */
package nl.stip.analytics.mart;
