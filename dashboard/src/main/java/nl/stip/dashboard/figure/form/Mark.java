package nl.stip.dashboard.figure.form;

/**
 * A sign of a chart and what it stands for.
 *
 * @param shape how it is drawn: {@code band, then, against, outline, hatch, running, running-bar,
 *     running-cell, dotted, under, all-but, beyond, beyond-other, below-1 to below-4, chance,
 *     above-1 to above-4, unsure, within, bound, lightest, darkest, none, ribbon} or {@code note},
 *     for which nothing is drawn
 * @param text what it stands for
 */
public record Mark(String shape, String text) {}
