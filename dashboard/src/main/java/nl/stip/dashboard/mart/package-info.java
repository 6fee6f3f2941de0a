/**
 * The only DuckDB of the dashboard: in comes the mart file that {@code mart/current} names, out go
 * small typed answers. Knows no page, no language and no chart.
 */
package nl.stip.dashboard.mart;
