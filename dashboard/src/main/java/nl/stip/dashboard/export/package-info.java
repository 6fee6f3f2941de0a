/**
 * One figure of a page as a file: a workbook, or a row per cell. Enters: the address of a figure
 * with the state of its page; leaves: CSV or xlsx with the numbers of the page. Computes nothing.
 */
package nl.stip.dashboard.export;
