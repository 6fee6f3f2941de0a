/**
 * The catalogue: metric folders in, checked metrics and one wide query per grain out. Knows no
 * group and no threshold; nothing here starts Spark.
 */
package nl.stip.analytics.metric;
