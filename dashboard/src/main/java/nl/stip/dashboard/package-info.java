/**
 * The stage from mart to eyes: {@link nl.stip.dashboard.Dashboard} serves pages about one workspace
 * on loopback. Knows no event, no person and no Spark.
 */
package nl.stip.dashboard;
