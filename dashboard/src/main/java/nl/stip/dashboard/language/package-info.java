/**
 * Dutch and English: the words of the interface and the way numbers, dates and weeks are written.
 * Texts about a metric come from the mart, not from here. Knows no page and no chart.
 */
package nl.stip.dashboard.language;
