/**
 * What Excel repairs a workbook for. Enters: the parts of a file; leaves: what is wrong with them,
 * by the schemas of the format and by rules of Excel's that no schema states.
 */
package nl.stip.dashboard.report.repair;
