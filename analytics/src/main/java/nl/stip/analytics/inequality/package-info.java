/**
 * How unevenly people take part. Acts per person enter, measures of inequality per group leave as
 * the fact table {@code inequality}. {@link nl.stip.analytics.inequality.Inequality} is plain Java.
 */
package nl.stip.analytics.inequality;
