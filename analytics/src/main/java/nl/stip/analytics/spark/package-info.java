/** The Spark session, its settings and its named tables. Knows no rule of counting. */
package nl.stip.analytics.spark;
