/**
 * Answers that are kept: what was computed from a mart stays right until another mart is served.
 * In: a request and what its answer depends on; out: the same bytes again, or only that they did
 * not change. Knows no page and no figure.
 */
package nl.stip.dashboard.kept;
