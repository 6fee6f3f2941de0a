/**
 * JSON of exports as a stream of bounded records. Enters: a part and the paths at which its records
 * stand. Leaves: one record at a time, and an issue for each that is broken or too large. Knows no
 * source.
 */
package nl.stip.ingest.source.json;
