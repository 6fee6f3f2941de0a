/**
 * The ways a figure can be laid out: by period, group, bin, cohort and so on. In: a figure and its
 * scope; out: figure data. Knows no form and no page.
 */
package nl.stip.dashboard.figure.by;
