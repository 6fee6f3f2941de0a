/**
 * Forms: pure functions from figure data to an ECharts option. Colours are names of tokens ({@code
 * $series-1}), resolved in the browser. Knows no metric by name.
 */
package nl.stip.dashboard.figure.form;
