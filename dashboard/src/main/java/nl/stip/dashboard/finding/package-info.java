/**
 * Findings: sentences about the figures of a mart, each by a rule that the page states. In: a
 * scope; out: words, and what they are about. Knows no page, no chart and no HTML.
 */
package nl.stip.dashboard.finding;
