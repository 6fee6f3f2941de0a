/**
 * The workbook: a cover and one sheet per page, from the same figures as the pages. Enters: a mart
 * and a selection; leaves: an xlsx file. The only package besides figure.excel that knows POI.
 */
package nl.stip.dashboard.report;
