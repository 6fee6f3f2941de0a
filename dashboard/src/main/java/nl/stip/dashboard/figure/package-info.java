/**
 * A question with its answer as pure data: {@link nl.stip.dashboard.figure.Figure} names question,
 * metric, by and form; {@link nl.stip.dashboard.figure.FigureData} holds the cells. Pages,
 * workbooks and slides render the same data. Knows no web server.
 */
package nl.stip.dashboard.figure;
