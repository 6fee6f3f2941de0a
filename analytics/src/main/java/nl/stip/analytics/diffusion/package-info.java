/**
 * How the use of something new spreads over people. Numbers of first adoptions per week, or a day
 * of adoption per person, enter; a fitted curve with a fan of what comes, or the reason why there
 * is none, and categories of adopters leave. Plain Java: it knows no table, no tool, no group and
 * not what counts as adopting.
 */
package nl.stip.analytics.diffusion;
