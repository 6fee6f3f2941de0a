/**
 * Figure data as native Excel: a real table and a native chart on the same cells. Enters: an
 * answered figure; leaves: rows of a sheet. Knows no mart and no web server.
 */
package nl.stip.dashboard.figure.excel;
