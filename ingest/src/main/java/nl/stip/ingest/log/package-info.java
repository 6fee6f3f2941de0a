/**
 * The event log: append-only batches, each visible whole or not at all. Redacted rows come in, in
 * any order; what is already known is left out; batches come out. Knows no text, no key and no
 * source.
 */
package nl.stip.ingest.log;
