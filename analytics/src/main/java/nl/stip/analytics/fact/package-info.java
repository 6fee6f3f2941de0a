/**
 * From the log to what people did per day, week and period. One class per derived table: SQL over
 * earlier tables by name, or a pass in plain Java over what is known of one person. Windows and
 * algorithms live here so that metrics need none. Knows no metric, no threshold and no file format.
 */
package nl.stip.analytics.fact;
