/**
 * Tables with a named header, row after row with its place, and what sources meet in them: accounts
 * and moments. What cannot be read is rejected and the reading goes on. Knows no vendor.
 */
package nl.stip.ingest.source.record;
