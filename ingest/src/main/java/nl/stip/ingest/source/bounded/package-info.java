/**
 * Records of JSON and lines of text one at a time, none of them so big that it fills memory. Knows
 * no format of a tool.
 */
package nl.stip.ingest.source.bounded;
