/**
 * How long it takes until something happens, when for some it has not happened yet. Times enter,
 * curves and a test between groups leave as the fact tables {@code survival, survival_median,
 * survival_gap}. All but {@link nl.stip.analytics.survival.SurvivalFacts} is plain Java.
 */
package nl.stip.analytics.survival;
