/**
 * Who stays engaged after getting access: people who started in the same time, followed month by
 * month, for the whole and for each group. What each person did per month enters, the fact table
 * {@code cohort} leaves, without a cohort from which fewer than k people would follow. All but
 * {@link nl.stip.analytics.cohort.CohortFacts} is plain Java. Knows no metric.
 */
package nl.stip.analytics.cohort;
