/**
 * The stage from mart to eyes: {@link nl.stip.dashboard.Dashboard} serves pages about one
 * workspace, on loopback or to users who log in. Knows no event, no person and no Spark.
 */
package nl.stip.dashboard;
