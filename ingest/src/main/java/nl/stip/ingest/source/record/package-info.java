/**
 * Records as vendors hand them out: JSON objects in arrays, pages or lines, and tables with a named
 * header. A part enters; one record after another leaves, with its place, in bounded memory; what
 * cannot be read is rejected and the reading goes on. Knows no vendor.
 */
package nl.stip.ingest.source.record;
