/**
 * Figures taken apart: a row per cell, with all that says what the cell is. Enters: an answered
 * figure; leaves: rows for files and for sheets to make pivot tables of. Knows no page and no file.
 */
package nl.stip.dashboard.tidy;
